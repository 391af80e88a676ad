"""Share of unnamed sources, reasons for anonymity and who speaks, with pandas.

Run where `sourcelight extract` has written, as docs/at-scale.md says:
    sourcelight extract articles.jsonl --rows claims --keep outlet,year --out claims.csv
    sourcelight extract articles.jsonl --rows sources --keep outlet,year --out sources.csv
"""

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

# "n/a" is a value of the column identity, and not a missing one.
claims = pd.read_csv("claims.csv", dtype={"article": str}, keep_default_na=False, na_values=[""])
sources = pd.read_csv("sources.csv", dtype={"article": str})

# Who is not named: promised anonymity, described only, or nobody in particular.
UNNAMED = ["anonymous", "unnamed", "vague"]
sources["unnamed"] = sources["label"].isin(UNNAMED)
share = sources.groupby(["outlet", "year"])["unnamed"].mean().unstack("outlet")
share.round(4).to_csv("unnamed-by-year.csv")

reasons = claims.loc[claims["anonymity_explicit"], "reason_class"].value_counts()
reasons.to_csv("reasons.csv")

IDENTITIES = ["named", "partial", "described", "vague", "institutional", "n/a"]
speakers = pd.crosstab(claims["outlet"], claims["identity"], normalize="index")
speakers = speakers[[identity for identity in IDENTITIES if identity in speakers]]
speakers.round(4).to_csv("who-speaks.csv")

STYLES = ["-", "--", ":", "-."]
MARKERS = ["o", "s", "^", "D"]
figure, axes = plt.subplots(1, 3, figsize=(15, 4.5), layout="constrained")
left, middle, right = axes

for index, outlet in enumerate(share.columns):
    left.plot(share.index, 100 * share[outlet], STYLES[index % 4], marker=MARKERS[index % 4], label=outlet)
left.set(title="Sources that are not named", ylabel="% of sources", ylim=(0, None))
left.set_xticks(share.index)
left.legend(frameon=False)

reasons.sort_values().plot.barh(ax=middle, color="#3b6ea5")
middle.set(title="Reasons given for anonymity", xlabel="claims", ylabel="")

(100 * speakers).plot.barh(ax=right, stacked=True, colormap="cividis", edgecolor="white")
right.set(title="How well those who speak are identified", xlabel="% of claims", ylabel="")
right.legend(frameon=False, ncols=4, loc="upper center", bbox_to_anchor=(0.4, -0.12))

for axis in axes:
    axis.spines[["top", "right"]].set_visible(False)
figure.savefig("sourcing.png", dpi=120)
