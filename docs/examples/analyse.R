# Share of unnamed sources, reasons for anonymity and who speaks, with base R.
#
# Run where `sourcelight extract` has written, as docs/at-scale.md says:
#   sourcelight extract articles.jsonl --rows claims --keep outlet,year --out claims.csv
#   sourcelight extract articles.jsonl --rows sources --keep outlet,year --out sources.csv

claims <- read.csv("claims.csv", colClasses = c(article = "character"), encoding = "UTF-8")
sources <- read.csv("sources.csv", colClasses = c(article = "character"), encoding = "UTF-8")

# Who is not named: promised anonymity, described only, or nobody in particular.
sources$unnamed <- sources$label %in% c("anonymous", "unnamed", "vague")
share <- tapply(sources$unnamed, list(sources$year, sources$outlet), mean)
write.csv(round(share, 4), "unnamed-by-year-r.csv")

promised <- claims[as.logical(claims$anonymity_explicit), ]
reasons <- sort(table(promised$reason_class))
write.csv(as.data.frame(rev(reasons)), "reasons-r.csv", row.names = FALSE)

claims$identity <- factor(claims$identity, c("named", "partial", "described", "vague", "institutional", "n/a"))
speakers <- prop.table(table(droplevels(claims$identity), claims$outlet), 2)
write.csv(round(t(speakers), 4), "who-speaks-r.csv")

png("sourcing-r.png", width = 1800, height = 560, res = 110)
par(mfrow = c(1, 3), las = 1)

par(mar = c(4, 4, 3, 1))
matplot(as.integer(rownames(share)), 100 * share,
  type = "b", lty = 1:4, pch = 15:18, col = hcl.colors(ncol(share), "Dark 3"), lwd = 2,
  main = "Sources that are not named", xlab = "", ylab = "% of sources", bty = "n",
  ylim = c(0, 100 * max(share) * 1.3)
)
legend("topright", colnames(share), lty = 1:4, pch = 15:18, col = hcl.colors(ncol(share), "Dark 3"), lwd = 2, bty = "n")

par(mar = c(4, 10, 3, 1))
barplot(reasons, horiz = TRUE, main = "Reasons given for anonymity", xlab = "claims", col = "#3b6ea5", border = NA)

par(mar = c(4, 10, 3, 1), xpd = TRUE)
shades <- hcl.colors(nrow(speakers), "Cividis")
barplot(100 * speakers,
  horiz = TRUE, col = shades, border = "white",
  main = "How well those who speak are identified", xlab = "% of claims", ylim = c(0, 1.2 * ncol(speakers) + 0.8)
)
legend("top", rownames(speakers), fill = shades, border = NA, ncol = nrow(speakers), bty = "n")
invisible(dev.off())
