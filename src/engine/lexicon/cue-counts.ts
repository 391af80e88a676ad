/**
 * How often the cues of the uncertain rules are claims: "claims/found", first of the rule or the word as a whole, then
 * with its complement, then with the kind of source besides; of a rule also by the kind of source and by mood.
 *
 * Written by `npm run count-evidence` from PolNeAR 1.0's training articles (Newell, Margolin and Ruths, LREC 2018) and
 * from this project's world corpus. One claim of the latter counts as 10; a belief, wish or judgement without words said
 * counts as 0.75 of a claim. Rows found fewer than 10 times are left out.
 */
export const RULE_COUNTS = `
adjective 149/232 · about 12/18 · by 19/26 · clause 9/17 · mood asserted 149/232 · of 48/71 · subject body 16/25 · subject outlet 8/11 · subject people 54/79 · subject people-pronoun 14/22 · subject person 27/41 · subject person-pronoun 24/40 · that 30/39 · to 24/46
colon 63/180 · capitals 1/32 · clause 42/115 · mood asserted 63/180 · quote 20/33 · subject body 1/22 · subject document 4/16 · subject other 1/12 · subject people 2/12 · subject person 53/115
intention-verb 639/992 · infinitive 639/992 · mood asserted 550/810 · mood negated 20/28 · mood possible 12/26 · mood progressive 23/32 · mood relative 32/92 · subject author-pronoun 6/41 · subject body 78/147 · subject body-pronoun 10/17 · subject other 41/58 · subject people 78/101 · subject people-pronoun 21/61 · subject person 254/335 · subject person-pronoun 141/217
light-verb 131/249 · about 44/72 · against 2/15 · at 8/19 · clause 20/34 · for 14/21 · in 6/16 · mood asserted 100/170 · mood participle 3/14 · mood progressive 4/10 · mood relative 12/27 · of 15/21 · on 5/22 · subject body 16/29 · subject other 14/31 · subject people 7/14 · subject people-pronoun 10/15 · subject person 52/81 · subject person-pronoun 22/56 · that 11/14
noun-cue 219/449 · be 11/19 · clause 20/62 · for 11/24 · mood asserted 219/449 · of 39/74 · on 29/89 · over 8/11 · subject body 6/25 · subject body-pronoun 4/21 · subject other 6/16 · subject outlet-pronoun 8/12 · subject people-pronoun 8/17 · subject person 73/145 · subject person-pronoun 111/204 · that 78/96 · to 17/61
participle 1547/2077 · about 11/14 · clause 767/858 · for 29/38 · infinitive 107/152 · mood aside 891/1051 · mood participle 649/1012 · object 353/658 · of 13/17 · on 19/22 · quote 202/218 · subject author-pronoun 3/14 · subject body 119/176 · subject body-pronoun 25/32 · subject document 84/116 · subject other 128/253 · subject outlet 26/31 · subject people 133/176 · subject people-pronoun 10/25 · subject person 798/972 · subject person-pronoun 216/272 · to 36/79
passive 310/464 · as 52/89 · by 85/127 · clause 17/38 · infinitive 156/208 · mood asserted 197/274 · mood infinitive 1/13 · mood negated 13/28 · mood progressive 40/66 · mood relative 57/74 · subject body 16/29 · subject none 225/337 · subject other 12/13 · subject people 21/33 · subject person 30/45
speaker-verb 8031/9414 · clause 6930/8042 · mood asserted 7641/8692 · mood infinitive 112/207 · mood negated 29/105 · mood possible 29/91 · mood progressive 61/85 · mood relative 159/234 · quote 1101/1372 · subject author-pronoun 43/99 · subject body 935/1052 · subject body-pronoun 71/120 · subject document 311/370 · subject document-pronoun 44/67 · subject none-pronoun 19/39 · subject other 145/346 · subject other-pronoun 5/18 · subject outlet 189/217 · subject outlet-pronoun 7/12 · subject people 904/1061 · subject people-pronoun 180/305 · subject person 3866/4086 · subject person-pronoun 1315/1622
stance-verb 3978/6172 · about 165/215 · against 41/48 · as 44/74 · at 27/34 · figure 13/14 · for 161/274 · gerund 110/155 · in 5/10 · mood asserted 3414/4928 · mood infinitive 127/309 · mood negated 65/169 · mood possible 51/174 · mood progressive 136/228 · mood relative 185/364 · object 3161/4904 · of 53/66 · on 78/149 · one 31/68 · subject author-pronoun 25/90 · subject body 387/643 · subject body-pronoun 113/234 · subject document 156/209 · subject document-pronoun 17/34 · subject none-pronoun 37/62 · subject other 133/366 · subject outlet 52/81 · subject outlet-pronoun 12/23 · subject people 539/773 · subject people-pronoun 112/267 · subject person 1718/2322 · subject person-pronoun 676/1064 · to 73/126 · with 15/27
`;

export const CUE_COUNTS = `
: 63/180 · capitals 1/32 · capitals body 0/20 · capitals person 1/12 · clause 42/115 · clause document 4/16 · clause other 1/12 · clause person 34/81 · quote 20/33 · quote people 0/10 · quote person 19/22
accuse 104/127 · by 22/22 · by other 10/10 · by person 11/11 · object 80/98 · object person 47/56 · object person-pronoun 15/17
acknowledge 92/100 · clause 73/78 · clause other 12/13 · clause person 23/25 · clause person-pronoun 25/27 · object 13/16 · object person 9/10
adamant 12/13 · that 12/13 · that people 12/12
add 323/347 · clause 166/173 · clause body-pronoun 21/22 · clause person 64/65 · clause person-pronoun 77/80 · infinitive 0/10 · infinitive body 0/10 · quote 157/164 · quote person 83/86 · quote person-pronoun 72/76
address 4/20 · quote 1/13 · quote body 0/10
admit 56/65 · clause 48/52 · clause person 38/41 · object 5/10
adopt 13/18 · object 13/18 · object person 11/11
advise 13/16 · infinitive 11/12 · infinitive person 11/12
advocate 3/10
agree 47/75 · clause 24/36 · clause body 8/11 · infinitive 12/19 · infinitive person 8/10 · with 6/12
aim 7/24 · infinitive 6/22 · infinitive people-pronoun 0/11
alert 0/11 · quote 0/10 · quote other 0/10
allege 35/44 · clause 33/34 · clause document 13/13 · clause person 12/13
announce 182/189 · clause 111/115 · clause body 46/47 · clause people 11/11 · clause person 45/46 · gerund 10/10 · gerund body 10/10 · object 58/60 · object body-pronoun 11/11 · object person 23/24
anticipate 2/13 · object 0/10 · object people 0/10
applaud 8/10
approve 6/74 · by 0/11 · by body 0/10 · clause 2/14 · clause people 0/10 · object 3/46 · object body 2/32 · object person 1/11
argue 164/167 · clause 150/152 · clause body 10/10 · clause people 33/33 · clause person 87/87 · clause person-pronoun 10/12
ask 248/296 · about 14/18 · about person 13/14 · clause 81/87 · clause people 12/12 · clause person 39/42 · clause person-pronoun 15/16 · for 41/42 · for document 10/10 · for people 20/20 · infinitive 63/67 · infinitive other 22/22 · infinitive people 14/14 · infinitive person 15/18 · object 36/66 · object author-pronoun 5/16 · object none-pronoun 0/10 · object person 12/16 · object person-pronoun 11/15 · quote 13/16
assail 15/16 · object 15/16 · object person 14/15
assert 25/26 · clause 23/24 · clause person 19/19
assertion 13/13 · that 13/13 · that person 13/13
assure 13/15 · clause 11/11
attack 32/73 · object 28/64 · object other 2/15 · object person 14/25
attacks 21/35 · on 20/33 · on person 12/18 · on person-pronoun 8/12
back 51/107 · object 49/100 · object body 17/24 · object people-pronoun 2/16 · object person 16/24 · object person-pronoun 8/19
belief 8/11 · that 8/11 · that person-pronoun 8/11
believe 83/168 · clause 73/146 · clause body 11/16 · clause people 21/34 · clause people-pronoun 11/27 · clause person 17/23 · clause person-pronoun 10/34 · object 8/11
blame 40/59 · clause 12/23 · clause body 1/11 · clause person 11/11 · object 29/36 · object outlet 10/10 · object person 11/15
blast 31/41 · object 30/40 · object outlet 8/10 · object person 12/16
boast 17/19
brag 17/17 · about 14/14 · about person 13/13
brand 2/12 · object 0/10 · object person 0/10
break 8/11 · clause 8/10 · clause outlet 8/10
call 439/621 · clause 61/80 · clause body 23/23 · clause person 27/30 · clause person-pronoun 5/17 · for 100/137 · for body 20/26 · for people 15/20 · for person 44/61 · for person-pronoun 15/21 · object 176/233 · object body 17/20 · object people 14/16 · object person 110/123 · object person-pronoun 28/58 · on 47/61 · on person 20/28 · on person-pronoun 13/14 · one 22/59 · one body-pronoun 1/11 · one none-pronoun 0/10 · one person 12/20 · quote 29/43 · quote person 11/13 · quote person-pronoun 13/19
campaign 11/28 · for 8/22 · for people 8/10 · for person-pronoun 1/12
celebrate 1/12 · as 0/10 · as person 0/10
challenge 20/49 · object 19/47 · object other 9/13 · object person 5/13 · object person-pronoun 3/12
champion 4/10
chant 29/31 · quote 29/31 · quote people 28/30
charge 4/18 · object 4/18 · object person 0/11
cheer 14/20 · clause 10/10 · clause person 10/10
chime 2/13 · object 0/11 · object other 0/10
cite 87/90 · clause 17/17 · clause person 13/13 · object 65/68 · object people 12/13 · object person 27/27 · object person-pronoun 15/16
claim 162/191 · clause 119/129 · clause document 11/13 · clause outlet 10/10 · clause people 32/32 · clause person 50/54 · clause person-pronoun 10/12 · object 16/30 · object person 8/15 · that 16/17 · that person-pronoun 12/13
clarify 14/16 · object 10/10 · object person 10/10
compare 28/41 · clause 8/11 · clause body 8/10 · object 20/30 · object person 15/16
complain 16/17 · clause 10/11
concede 12/14 · clause 10/10
concern 1/14 · on 0/11 · on person-pronoun 0/11
concerned 11/17 · by 8/10 · by person-pronoun 8/10
concerns 8/13 · over 8/10 · over person-pronoun 8/10
conclude 30/32 · clause 27/29 · clause body 12/12
condemn 24/36 · clause 8/10 · clause body 8/10 · object 16/25 · object person-pronoun 9/13
confirm 99/105 · clause 80/81 · clause body 23/23 · clause document 10/10 · clause person 44/45 · object 18/23 · object person 13/13
consider 56/92 · clause 11/22 · clause body-pronoun 8/10 · infinitive 8/10 · infinitive none 8/10 · object 37/59 · object body 17/23 · object person-pronoun 10/15
continue 19/22 · quote 16/17
counter 35/38 · clause 23/23 · clause document 11/11 · clause people 10/10 · object 12/15 · object person-pronoun 10/11
critical 20/28 · of 20/28 · of outlet 8/11 · of person-pronoun 8/11
criticise 24/32 · object 24/32 · object other 8/10 · object person 9/12 · object person-pronoun 8/10
criticism 20/31 · of 19/26 · of outlet-pronoun 8/10 · of person-pronoun 10/14
criticize 83/122 · clause 3/15 · clause people-pronoun 0/11 · object 75/99 · object people 14/19 · object person 32/42 · object person-pronoun 20/24
decide 28/65 · clause 15/24 · clause body 11/13 · infinitive 10/34 · infinitive author-pronoun 1/11 · infinitive person 7/16
decision 6/37 · clause 2/15 · clause body-pronoun 0/10 · to 4/20 · to person-pronoun 2/14
declare 75/92 · clause 27/29 · clause person 15/16 · object 41/56 · object body 12/13 · object document 10/10 · object people-pronoun 1/11 · object person-pronoun 11/12
decline 10/28 · infinitive 9/26 · infinitive body 2/13
decry 10/13 · object 9/11
defend 53/98 · object 51/95 · object body 2/14 · object other 3/17 · object people 12/16 · object person 28/38
deliver+speech 0/14 · on 0/11 · on person-pronoun 0/11
demand 23/27 · object 17/21 · object people 10/11
denounce 38/53 · object 35/48 · object body 8/11 · object document 8/11 · object person 9/11
deny 75/94 · clause 17/19 · clause person 13/14 · gerund 8/10 · gerund person-pronoun 8/10 · object 51/65 · object body 14/16 · object person-pronoun 32/33
describe 139/153 · as 28/33 · as person 16/16 · by 10/10 · by body 10/10 · clause 24/26 · clause body 10/10 · object 76/82 · object none-pronoun 10/10 · object person 22/26 · object person-pronoun 30/31
detail 5/14
determine 3/13 · clause 3/13
disclose 9/11
discuss 48/96 · clause 16/19 · clause person 13/14 · object 32/77 · object body-pronoun 8/20 · object person 14/42
dismiss 43/53 · object 40/50 · object person 22/26 · object person-pronoun 15/17
echo 13/27 · object 6/17
embrace 11/26 · object 8/20
emphasise 30/30 · clause 10/10 · clause person 10/10 · object 20/20 · object person 10/10 · object person-pronoun 10/10
emphasize 17/21 · object 8/11
encourage 14/25 · object 14/25 · object person-pronoun 8/11
endorse 74/125 · object 65/111 · object body 5/12 · object people 11/15 · object person 28/39 · object person-pronoun 10/26
estimate 60/73 · clause 49/61 · clause body 31/42 · clause document-pronoun 10/10 · quote 10/10 · quote person 10/10
expect 150/210 · clause 17/24 · clause body-pronoun 8/10 · clause person-pronoun 8/12 · infinitive 115/161 · infinitive none 100/140 · infinitive other 8/12 · object 19/25 · object people 14/16
explain 81/98 · clause 33/47 · clause other 0/10 · clause person 22/23 · object 44/46 · object people 10/10 · object person 32/32
express 36/60 · object 36/58 · object people 21/28 · object person 10/13 · object person-pronoun 3/15
express+concern 14/20 · about 10/14 · about people-pronoun 8/11
favor 12/36 · object 10/30
fear 23/38 · clause 18/29 · clause people 12/16
feel 50/78 · clause 29/49 · clause body 8/12 · clause people 9/13 · clause people-pronoun 8/11 · quote 20/26 · quote person 10/10 · quote person-pronoun 10/14
figure 3/17 · clause 3/17 · clause other 1/13
file 9/20 · object 9/19
find 126/162 · clause 102/131 · clause document 41/50 · clause document-pronoun 10/10 · clause people 19/26 · clause people-pronoun 11/11 · clause person 14/20 · object 10/14 · object document 10/14 · quote 12/13 · quote person-pronoun 11/12
focus 20/55 · on 20/55 · on other 5/20 · on person 4/10
forecast 13/13 · object 11/11 · object body-pronoun 10/10
go 24/100 · infinitive 19/44 · infinitive person 8/11 · infinitive person-pronoun 8/26 · object 2/23 · object people 0/11 · quote 2/31 · quote other 0/11 · quote person-pronoun 1/14
hail 12/18 · object 12/18 · object person 10/13
hate 2/17 · clause 2/13 · clause people-pronoun 0/11
highlight 25/42 · object 22/35 · object person 13/16
hint 8/11
hit 8/11 · at 8/10 · at people 8/10
hold 8/14 · clause 8/11 · clause body-pronoun 8/10
hope 64/111 · clause 34/53 · clause body-pronoun 8/10 · clause person 13/18 · infinitive 20/42 · infinitive person 9/23 · object 7/10
identify 4/28 · object 4/27 · object body 1/21
imply 7/10 · clause 7/10
impose 1/15 · object 1/15 · object body 0/13
indicate 73/92 · clause 72/90 · clause body 12/13 · clause document 17/20 · clause none-pronoun 1/11 · clause people 12/12 · clause person 28/30
insist 74/77 · clause 72/72 · clause people 13/13 · clause people-pronoun 11/11 · clause person 36/36
insistence 1/13 · on 0/11 · on person 0/11
instruct 21/23 · infinitive 11/13 · infinitive other 10/11 · object 10/10 · object body-pronoun 10/10
interpret 9/22 · object 9/22 · object author-pronoun 0/10 · object people 8/11
invoke 14/21 · object 14/21 · object people 11/11
issue 18/38 · object 16/36 · object person 8/23
issue+comment 8/10 · about 8/10 · about other 8/10
issue+warnings 8/10 · clause 8/10 · clause body 8/10
joke 22/22 · clause 15/15 · clause person 13/13
know 43/130 · clause 23/82 · clause author-pronoun 6/22 · clause none 1/11 · clause person 5/10 · clause person-pronoun 4/24 · object 11/32 · object person 5/17
lament 11/11
lash 12/16 · at 11/15 · at people 8/11
lay 9/31 · object 8/29 · object body 0/11
lay+complaint 0/10 · against 0/10 · against person-pronoun 0/10
learn 13/22 · clause 12/17
like 4/19 · by 1/11 · by person 1/11
list 12/16 · object 10/14
love 6/11
maintain 14/17 · clause 14/17 · clause body 10/11
make+case 9/14
mean 3/56 · clause 3/33 · clause other 0/14 · clause people-pronoun 0/12 · gerund 0/21 · gerund people-pronoun 0/12
mention 46/54 · object 38/42 · object person 16/17 · object person-pronoun 14/15
mock 16/25 · object 14/22 · object person 10/13
name 22/32 · object 7/14 · one 13/16 · one person 13/15
nominate 11/39 · object 9/36 · object other 1/13
note 214/237 · clause 191/212 · clause author-pronoun 0/20 · clause body 37/37 · clause outlet 14/14 · clause people 17/17 · clause person 81/81 · clause person-pronoun 34/34 · object 17/19
offer 47/121 · object 40/111 · object other 1/30 · object person 23/49
offer+remarks 8/10 · about 8/10 · about person 8/10
open 22/36 · about 19/25 · about person 18/24
oppose 45/87 · by 8/10 · by people 8/10 · clause 12/27 · clause other-pronoun 0/10 · clause person-pronoun 8/10 · object 25/48 · object person 5/10
opposition 5/12 · clause 5/11
opt 9/14 · infinitive 9/13 · infinitive person 8/10
order 29/40 · clause 5/15 · clause other 1/11 · object 18/19 · object body 11/12
outline 5/11 · object 5/10
paint 11/21 · object 10/18 · object person 8/14
plan 22/44 · infinitive 21/42 · infinitive body 6/10 · infinitive person 7/14
play 4/17 · quote 1/12 · quote people 0/10
plead 29/30 · object 25/25 · object person 14/14 · object person-pronoun 10/10
pledge 59/83 · clause 5/11 · infinitive 52/70 · infinitive body 12/12 · infinitive person 16/16 · infinitive person-pronoun 20/36
point 48/82 · clause 20/26 · clause person 12/16 · object 2/14 · object person 2/13 · to 21/33 · to person 12/17
portray 21/32 · object 20/30 · object person 14/18
post 25/68 · infinitive 0/10 · infinitive body 0/10 · object 18/47 · object person 4/10 · object person-pronoun 5/25
praise 37/54 · object 32/47 · object person 22/31 · object person-pronoun 7/10
predict 38/42 · clause 29/31 · clause body 10/10 · object 8/10
prefer 11/26 · infinitive 1/11 · infinitive other 0/10 · object 9/12
project 13/23 · infinitive 8/12 · infinitive none 8/12
promise 80/92 · clause 24/26 · clause other 11/11 · infinitive 53/59 · infinitive person 27/27 · infinitive person-pronoun 19/20
pronounce 3/13 · object 3/13 · object body 0/10
proposal 6/11
propose 51/58 · object 34/39 · object person 24/24
protest 12/28 · object 9/24 · object other 0/10 · object people 8/10
publish 9/45 · object 7/43 · object other 0/11 · object outlet 2/12 · object person 3/15
push 9/14 · for 9/14
put 12/13 · figure 12/13 · figure document 11/11
question 45/63 · clause 24/33 · clause person-pronoun 12/16 · object 19/28 · object person 12/16
quick 6/12 · to 6/12
quote 7/10
rail 8/10
raise+concerns 2/12 · about 2/12 · about other 0/10
raise+questions 6/11 · about 6/11
reach 8/14 · to 8/12 · to body 8/11
read 18/38 · clause 1/14 · clause person-pronoun 0/10 · quote 17/24 · quote body 10/11
realise 8/10 · clause 8/10 · clause people 8/10
recall 62/65 · clause 23/24 · clause person-pronoun 14/15 · object 26/27 · object person 21/22 · quote 11/12 · quote person 11/11
recognize 11/20 · clause 8/13
recommend 6/11
refer 72/124 · infinitive 11/23 · infinitive person 6/16 · to 59/98 · to person 46/71 · to person-pronoun 7/19
reference 9/14 · object 7/11
refuse 37/52 · infinitive 37/50 · infinitive person 23/30
reiterate 47/47 · clause 16/16 · clause body 10/10 · object 30/30 · object body 11/11 · object person 15/15
reject 43/76 · object 39/67 · object body-pronoun 8/10 · object person 25/43
release 35/102 · object 35/101 · object body 9/37 · object body-pronoun 2/12 · object people 9/14 · object person 14/31
remark 19/21 · quote 12/13 · quote person 11/12
remarks 12/15 · that 10/10 · that person-pronoun 10/10
remember 26/31 · object 21/25 · object body 8/10 · object person 12/13
remind 19/23 · clause 8/10 · object 11/13
reply 33/34 · clause 22/23 · clause person 11/11 · clause person-pronoun 11/12 · quote 10/10
report 242/263 · by 17/17 · by person 11/11 · clause 129/140 · clause body 34/37 · clause document 14/14 · clause outlet 71/75 · gerund 21/22 · gerund people 10/10 · infinitive 11/12 · infinitive none 11/11 · object 48/54 · object body 19/21 · object people 22/22 · quote 16/17 · quote person 10/11
request 13/20 · clause 10/12 · clause people-pronoun 10/10
respond 43/62 · clause 18/19 · clause person 16/16 · quote 12/13 · to 13/30 · to person 6/13
response 9/12 · be 9/11 · be person 9/11
retweet 6/10
reveal 115/134 · clause 55/61 · clause document 27/28 · clause person 10/12 · clause person-pronoun 11/12 · gerund 10/10 · gerund document 10/10 · object 38/51 · object document 26/26 · object people-pronoun 0/11 · object person 12/12 · quote 12/12 · quote person 10/10
rule 30/36 · clause 25/29 · clause body 11/13 · clause person 12/12
say 4838/5003 · about 10/14 · clause 3815/3932 · clause body 473/475 · clause body-pronoun 15/18 · clause document 29/31 · clause document-pronoun 5/18 · clause none-pronoun 14/15 · clause other 44/49 · clause outlet 66/66 · clause people 470/508 · clause people-pronoun 58/64 · clause person 2041/2069 · clause person-pronoun 592/608 · gerund 32/32 · gerund people 10/10 · gerund person 19/19 · infinitive 24/24 · infinitive none 24/24 · object 409/435 · object body 22/25 · object none-pronoun 21/21 · object other 16/20 · object people 48/50 · object person 226/231 · object person-pronoun 67/72 · quote 546/563 · quote body 46/46 · quote other 15/15 · quote people 8/10 · quote person 371/376 · quote person-pronoun 92/96
see 126/295 · as 39/73 · as none 37/65 · clause 18/70 · clause none 0/11 · clause other 0/12 · clause people 5/10 · clause people-pronoun 9/13 · clause person 2/13 · object 68/135 · object author-pronoun 4/10 · object body 11/19 · object body-pronoun 8/13 · object people 14/32 · object people-pronoun 14/22 · object person 10/19 · quote 1/15 · quote person-pronoun 0/13
seek 59/150 · infinitive 34/82 · infinitive people 5/10 · infinitive people-pronoun 0/15 · infinitive person 17/27 · infinitive person-pronoun 8/18 · object 21/61 · object body 2/14 · object body-pronoun 8/11 · object person 6/23
seize 2/12 · on 2/12
share 8/10 · clause 8/10 · clause person 8/10
shocked 9/12 · by 8/11 · by person 8/10
shout 8/10
show 200/331 · clause 110/164 · clause document 93/123 · clause other 5/14 · object 89/159 · object document 51/69 · object other 16/19 · object person 6/20 · object person-pronoun 3/27
signal 22/28 · object 17/23 · object body 10/10
slam 38/49 · object 36/45 · object person 30/37
speak 31/61 · about 13/17 · about person 9/11 · of 10/14 · to 2/17 · to person 1/10
stance 3/11 · on 3/11
stand 8/10 · clause 8/10 · clause document 8/10
state 48/52 · clause 30/33 · clause person 19/19 · quote 18/19 · quote person 13/13
stress 54/55 · clause 35/35 · clause body 10/10 · clause person 15/15 · clause person-pronoun 10/10 · object 19/20 · object person-pronoun 10/10
strike 10/15 · object 10/15 · object body 8/11
suggest 232/267 · clause 194/204 · clause document 20/20 · clause other 10/12 · clause people 30/30 · clause person 101/102 · clause person-pronoun 23/25 · object 31/55 · object other 2/15 · object people-pronoun 11/21 · object person 15/15
suggestion 13/16 · that 13/15 · that person-pronoun 12/12
support 96/227 · clause 6/18 · object 83/195 · object body 4/14 · object body-pronoun 2/25 · object other 8/16 · object people 14/40 · object people-pronoun 7/13 · object person 36/52 · object person-pronoun 10/28
supportive 17/24 · of 17/24 · of body 8/10 · of people 8/12
take 8/11 · clause 8/11 · clause person-pronoun 8/10
talk 47/65 · about 43/59 · about people 8/11 · about person 16/20 · about person-pronoun 17/23
tell 554/582 · clause 414/433 · clause none 12/12 · clause other 25/27 · clause people 61/62 · clause person 266/278 · clause person-pronoun 37/40 · infinitive 17/19 · infinitive person 12/13 · object 40/40 · object body 10/10 · object person 27/27 · quote 77/82 · quote person 70/73
testify 12/14 · about 10/10 · about person-pronoun 10/10
text 10/21 · clause 0/11 · clause other 0/10 · infinitive 10/10 · infinitive person 10/10
thank 21/27 · object 21/27 · object person 19/23
think 106/211 · about 11/15 · about person-pronoun 9/12 · clause 86/171 · clause author-pronoun 9/16 · clause people 13/18 · clause people-pronoun 5/15 · clause person 23/34 · clause person-pronoun 32/75 · object 6/14
threaten 20/57 · infinitive 18/31 · infinitive body 8/12 · object 2/26 · object other 0/21
tout 42/42 · object 40/40 · object body 11/11 · object person 23/23
turn 1/11 · quote 0/10 · quote other 0/10
tweet 105/115 · about 11/12 · about person-pronoun 10/11 · clause 40/44 · clause person 19/21 · clause person-pronoun 21/21 · object 29/32 · object body 10/10 · object person 14/15 · quote 25/26 · quote person 13/14 · quote person-pronoun 11/11
understand 8/27 · object 5/19 · object person 2/13
unknown 21/67 · clause 6/31 · clause body 0/11 · quote 15/36 · quote other 0/10 · quote person 13/23
unveil 4/30 · object 4/20 · object person 2/18 · quote 0/10 · quote outlet 0/10
urge 152/156 · infinitive 127/131 · infinitive body 15/15 · infinitive people 31/32 · infinitive person 37/38 · infinitive person-pronoun 40/40 · object 14/14 · quote 10/10 · quote body 10/10
view 26/53 · object 19/28 · object people 11/16 · object person-pronoun 8/12 · of 2/12 · of person 0/10
voice 15/16 · quote 10/10 · quote person 10/10
vote 26/104 · for 18/77 · for other 1/12 · for people-pronoun 5/19 · for person-pronoun 0/23 · infinitive 5/17 · infinitive body 3/14
vow 69/72 · clause 13/13 · clause body 10/10 · infinitive 51/54 · infinitive person 27/27 · infinitive person-pronoun 10/11
want 110/211 · infinitive 77/144 · infinitive author-pronoun 2/24 · infinitive body 10/15 · infinitive people 11/16 · infinitive people-pronoun 15/26 · infinitive person 10/23 · infinitive person-pronoun 26/34 · object 31/59 · object author-pronoun 0/11 · object people-pronoun 13/16
warn 243/258 · against 24/24 · against person 21/21 · clause 140/150 · clause document 12/12 · clause other 22/32 · clause outlet 10/10 · clause people 26/26 · clause person 42/42 · clause person-pronoun 22/22 · infinitive 10/10 · infinitive people 10/10 · object 9/11 · of 36/37 · of people 12/13 · of person 22/22 · quote 22/24 · quote person 21/21
welcome 15/26 · object 13/23 · object body 8/14
willingness 1/13 · to 1/11 · to body 0/10
wonder 23/26 · clause 22/25 · clause person-pronoun 10/10
worry 28/42 · clause 24/33 · clause people 11/14 · clause people-pronoun 8/11
write 142/174 · clause 60/65 · clause people 11/11 · clause person 21/22 · clause person-pronoun 25/28 · object 24/45 · object author-pronoun 0/10 · object person 15/19 · object person-pronoun 6/12 · quote 51/55 · quote person 44/46
`;
