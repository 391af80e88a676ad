/**
 * How often the cues of the uncertain rules are claims: "claims/found", first of the rule or the word as a whole, then
 * with its complement, then with the kind of source besides; of a rule also by the kind of source and by mood.
 *
 * Written by `npm run count-evidence` from PolNeAR 1.0's training articles (Newell, Margolin and Ruths, LREC 2018) and
 * from this project's world corpus. One claim of the latter counts as 10; a belief, wish or judgement without words said
 * counts as 0.75 of a claim. Rows found fewer than 10 times are left out.
 */
export const RULE_COUNTS = `
adjective 148/228 · about 12/18 · by 19/26 · clause 8/16 · mood asserted 148/228 · of 48/69 · subject body 14/21 · subject outlet 8/11 · subject people 53/76 · subject people-pronoun 12/21 · subject person 28/42 · subject person-pronoun 24/40 · that 30/39 · to 24/47
colon 75/202 · capitals 9/43 · clause 46/126 · mood asserted 75/202 · quote 20/33 · subject body 1/26 · subject document 4/16 · subject other 1/12 · subject people 2/12 · subject person 65/133
intention-verb 777/1458 · infinitive 777/1458 · mood asserted 668/970 · mood negated 23/73 · mood possible 12/25 · mood progressive 23/32 · mood relative 49/354 · subject author-pronoun 8/47 · subject body 108/182 · subject body-pronoun 13/20 · subject other 41/60 · subject people 88/114 · subject people-pronoun 22/93 · subject person 317/413 · subject person-pronoun 168/508
light-verb 128/244 · about 44/72 · against 2/15 · at 8/19 · clause 20/33 · for 14/21 · in 6/16 · mood asserted 97/165 · mood participle 3/14 · mood progressive 4/10 · mood relative 12/27 · of 15/21 · on 5/23 · subject body 17/28 · subject other 14/31 · subject people 5/13 · subject people-pronoun 10/14 · subject person 51/81 · subject person-pronoun 20/53
noun-cue 212/434 · be 12/21 · clause 20/62 · for 11/24 · mood asserted 212/434 · of 39/74 · on 27/84 · over 8/11 · subject body 5/25 · subject body-pronoun 5/25 · subject other 5/13 · subject outlet-pronoun 8/12 · subject people-pronoun 5/11 · subject person 68/137 · subject person-pronoun 110/200 · that 73/87 · to 17/60
participle 1576/2094 · about 10/13 · clause 753/849 · for 30/39 · infinitive 107/152 · mood aside 922/1093 · mood participle 647/987 · object 404/698 · of 13/16 · on 19/22 · quote 199/215 · subject author-pronoun 3/14 · subject body 128/189 · subject body-pronoun 25/36 · subject document 92/122 · subject other 161/293 · subject outlet 47/52 · subject people 109/153 · subject people-pronoun 9/21 · subject person 783/936 · subject person-pronoun 213/263 · to 36/79
passive 316/482 · as 52/89 · by 77/119 · clause 23/45 · infinitive 162/224 · mood asserted 203/292 · mood infinitive 1/13 · mood negated 13/28 · mood progressive 40/66 · mood relative 57/74 · subject body 6/19 · subject none 239/363 · subject people 21/33 · subject person 42/57
speaker-verb 8132/9726 · clause 7033/8339 · mood asserted 7728/8937 · mood infinitive 122/220 · mood negated 32/113 · mood possible 29/114 · mood progressive 62/86 · mood relative 159/256 · quote 1099/1387 · subject author-pronoun 58/128 · subject body 920/1052 · subject body-pronoun 80/140 · subject document 289/346 · subject document-pronoun 44/79 · subject none-pronoun 26/46 · subject other 206/468 · subject other-pronoun 5/17 · subject outlet 185/216 · subject outlet-pronoun 6/16 · subject people 884/1059 · subject people-pronoun 181/320 · subject person 3880/4127 · subject person-pronoun 1370/1712
stance-verb 4091/6467 · about 170/224 · against 41/48 · as 44/76 · at 27/34 · figure 13/14 · for 173/293 · gerund 110/168 · in 5/11 · mood asserted 3468/5082 · mood infinitive 127/325 · mood negated 104/221 · mood possible 52/176 · mood progressive 137/229 · mood relative 205/434 · object 3221/5142 · of 63/80 · on 122/195 · subject author-pronoun 34/105 · subject body 435/692 · subject body-pronoun 139/289 · subject document 156/209 · subject document-pronoun 27/43 · subject none-pronoun 40/73 · subject other 127/393 · subject outlet 52/93 · subject outlet-pronoun 14/26 · subject people 551/795 · subject people-pronoun 116/272 · subject person 1701/2326 · subject person-pronoun 697/1143 · to 85/147 · with 15/27
`;

export const CUE_COUNTS = `
: 75/202 · capitals 9/43 · capitals body 0/20 · capitals person 9/23 · clause 46/126 · clause document 4/16 · clause other 1/12 · clause person 38/88 · quote 20/33 · quote people 0/10 · quote person 19/22
accuse 104/131 · by 12/12 · by person 11/11 · object 79/97 · object body 17/19 · object person 35/44 · object person-pronoun 15/17 · of 10/15 · of person 9/14
acknowledge 91/99 · clause 73/78 · clause other 11/12 · clause person 22/24 · clause person-pronoun 26/28 · object 12/15 · object person 9/10
adamant 12/13 · that 12/13 · that people 12/12
add 323/347 · clause 166/173 · clause body-pronoun 21/22 · clause person 64/65 · clause person-pronoun 77/80 · infinitive 0/10 · infinitive body 0/10 · quote 157/164 · quote person 83/86 · quote person-pronoun 72/76
address 4/21 · quote 1/13 · quote body 0/10
admit 56/65 · clause 48/52 · clause person 38/40 · object 5/10
adopt 13/18 · object 13/18 · object person 11/11
advise 13/16 · infinitive 11/12 · infinitive person 11/12
advocate 3/10
agree 47/77 · clause 24/37 · clause body 8/11 · clause people 6/10 · infinitive 12/20 · infinitive person 8/11 · with 6/12
aim 7/24 · infinitive 6/22 · infinitive people-pronoun 0/11
alert 0/21 · object 0/11 · object people-pronoun 0/10 · quote 0/10 · quote other 0/10
allege 35/42 · clause 33/36 · clause document 13/13 · clause person 14/15
announce 183/190 · clause 113/117 · clause body 44/45 · clause people 12/12 · clause person 49/50 · gerund 10/10 · gerund body 10/10 · object 57/59 · object body-pronoun 11/11 · object person 22/23
anticipate 2/13 · object 0/10 · object people 0/10
applaud 8/10
approve 6/74 · by 0/11 · by body 0/10 · clause 2/14 · clause people 1/11 · object 3/46 · object body 2/32 · object person 1/11
argue 164/168 · clause 139/141 · clause body 10/10 · clause people 34/34 · clause person 74/74 · clause person-pronoun 10/12 · for 14/14 · for person 12/12 · object 8/10
ask 288/496 · about 14/18 · about person 13/14 · clause 89/125 · clause people 12/12 · clause people-pronoun 1/11 · clause person 40/42 · clause person-pronoun 15/36 · for 42/43 · for document 10/10 · for people 20/20 · infinitive 79/173 · infinitive none 6/16 · infinitive other 21/21 · infinitive people 14/14 · infinitive person 26/29 · infinitive person-pronoun 4/84 · object 45/115 · object author-pronoun 5/16 · object none-pronoun 0/10 · object people-pronoun 10/10 · object person 11/15 · object person-pronoun 11/55 · quote 15/18
assail 15/16 · object 15/16 · object person 14/15
assert 25/26 · clause 23/24 · clause person 19/19
assertion 13/13 · that 13/13 · that person 13/13
assure 13/15 · clause 11/11
attack 31/88 · object 28/78 · object other 2/28 · object person 14/25
attacks 19/31 · on 18/29 · on person 11/16 · on person-pronoun 8/11
back 51/97 · object 49/90 · object body 19/29 · object person 14/21 · object person-pronoun 8/18
belief 8/11 · that 8/11 · that person-pronoun 8/11
believe 86/174 · clause 74/149 · clause people 20/32 · clause people-pronoun 10/27 · clause person 24/32 · clause person-pronoun 10/35 · object 8/13
blame 40/59 · clause 12/23 · clause body 1/11 · clause person 11/11 · object 29/36 · object outlet 10/10 · object person 12/16
blast 31/40 · object 30/39 · object outlet 8/10 · object person 12/15
blog 1/11 · clause 0/10 · clause other 0/10
boast 17/19
brag 17/17 · about 14/14 · about person 13/13
break 8/11 · clause 8/10 · clause outlet 8/10
call 447/634 · clause 62/84 · clause body 23/24 · clause person 28/31 · clause person-pronoun 5/18 · for 100/138 · for body 20/26 · for people 15/20 · for person 44/62 · for person-pronoun 15/21 · object 206/301 · object body 18/22 · object body-pronoun 12/25 · object none-pronoun 0/11 · object people 14/19 · object person 122/143 · object person-pronoun 32/63 · on 47/61 · on person 20/28 · on person-pronoun 13/14 · quote 28/42 · quote person 11/14 · quote person-pronoun 13/19
campaign 12/40 · for 10/24 · for people 8/10 · for person-pronoun 1/12 · quote 0/11 · quote person 0/10
celebrate 1/12 · as 0/10 · as person 0/10
challenge 21/50 · object 20/48 · object other 9/15 · object person 6/14
champion 4/10
chant 29/31 · quote 29/31 · quote people 27/29
charge 2/17 · object 2/17 · object person 0/12
cheer 14/20 · clause 10/10 · clause person 10/10
chime 2/13 · object 0/11 · object other 0/10
cite 114/117 · clause 19/19 · clause person 15/15 · object 90/93 · object body 13/13 · object outlet 12/12 · object people 13/14 · object person 27/27 · object person-pronoun 17/18
claim 162/189 · clause 118/126 · clause document 11/12 · clause outlet 10/10 · clause people 23/23 · clause person 50/53 · clause person-pronoun 20/22 · object 17/31 · object person 8/15 · that 16/17 · that person-pronoun 12/13
clarify 14/16 · object 10/10 · object person 10/10
come 0/24 · clause 0/24 · clause other 0/22
comment 29/32 · on 27/29 · on body 21/21
compare 28/41 · clause 8/11 · clause body 8/10 · object 20/30 · object person 15/16
complain 16/17 · clause 10/11
concede 12/14 · clause 10/10
concern 5/20 · on 0/11 · on person-pronoun 0/11
concerned 11/17 · by 8/10 · by person-pronoun 8/10
concerns 8/12 · over 8/10 · over person-pronoun 8/10
conclude 31/33 · clause 28/30 · clause body 13/13
condemn 24/36 · clause 8/10 · clause body 8/10 · object 16/25 · object person-pronoun 9/13
confirm 99/105 · clause 80/81 · clause body 23/23 · clause people-pronoun 10/10 · clause person 44/45 · object 18/23 · object person 13/13
consider 56/92 · clause 11/22 · clause body-pronoun 8/10 · infinitive 8/10 · infinitive none 8/10 · object 37/59 · object body 17/23 · object person-pronoun 10/15
continue 20/23 · quote 16/17
counter 35/38 · clause 23/23 · clause document 11/11 · clause people 10/10 · object 12/15 · object person-pronoun 10/11
critical 20/28 · of 20/28 · of outlet 8/11 · of person-pronoun 8/11
criticise 24/32 · object 23/31 · object other 8/10 · object person 8/11 · object person-pronoun 8/10
criticism 20/30 · of 19/26 · of outlet-pronoun 8/10 · of person-pronoun 10/14
criticize 83/122 · clause 5/17 · clause people-pronoun 0/11 · object 73/97 · object people 14/19 · object person 32/43 · object person-pronoun 20/23
decide 18/56 · clause 5/15 · infinitive 10/34 · infinitive author-pronoun 1/11 · infinitive person 8/17
decision 6/36 · clause 2/15 · clause body-pronoun 0/10 · to 4/19 · to person-pronoun 2/14
declare 75/92 · clause 27/29 · clause person 15/16 · object 41/56 · object body 12/13 · object body-pronoun 0/10 · object document 10/10 · object person-pronoun 11/12
decline 88/250 · infinitive 84/244 · infinitive body 11/24 · infinitive people-pronoun 1/12 · infinitive person 54/62 · infinitive person-pronoun 16/143
decry 10/13 · object 9/11
defend 53/98 · object 51/95 · object body 2/14 · object other 2/15 · object people 12/17 · object person 29/39
deliver+speech 0/14 · on 0/11 · on person-pronoun 0/11
demand 23/27 · object 17/21 · object people 10/11
denounce 38/54 · object 35/49 · object body 10/14 · object document 8/11
deny 74/93 · clause 17/19 · clause person 13/14 · gerund 8/10 · gerund person-pronoun 8/10 · object 50/64 · object body 14/16 · object person-pronoun 32/33
describe 140/155 · as 29/34 · as person 16/16 · by 10/10 · by person 10/10 · clause 34/36 · clause body 10/10 · clause person-pronoun 12/12 · object 66/73 · object none-pronoun 10/10 · object person 22/26 · object person-pronoun 20/22
detail 5/14
determine 3/23 · clause 3/23 · clause other 0/10
disclose 9/11
discuss 49/112 · clause 17/21 · clause person 14/15 · object 33/91 · object body-pronoun 8/33 · object person 14/42
dismiss 42/52 · object 39/49 · object person 22/26 · object person-pronoun 15/17
echo 13/27 · object 6/17
embrace 11/26 · object 7/18
emphasise 30/30 · clause 10/10 · clause body 10/10 · object 20/20 · object person 10/10 · object person-pronoun 10/10
emphasize 17/21 · object 8/11
encourage 14/25 · object 14/25 · object person-pronoun 8/11
endorse 74/126 · object 65/112 · object body 5/12 · object people 11/15 · object person 28/39 · object person-pronoun 10/27
estimate 80/93 · clause 49/61 · clause body 31/42 · clause document-pronoun 10/10 · object 20/20 · object document 20/20 · quote 10/10 · quote person 10/10
expect 150/211 · clause 17/24 · clause body-pronoun 8/10 · clause person-pronoun 8/12 · infinitive 115/162 · infinitive none 100/140 · infinitive other 8/12 · object 19/25 · object people 14/16
explain 81/98 · clause 34/48 · clause other 0/10 · clause person 22/23 · object 43/45 · object people 10/10 · object person 31/31
express 36/60 · object 36/58 · object people 21/28 · object person 10/13 · object person-pronoun 3/15
express+concern 11/15 · about 10/14 · about people-pronoun 8/11
favor 12/36 · object 10/30
fear 23/39 · clause 19/30 · clause people 12/16
feel 50/78 · clause 29/49 · clause body 8/12 · clause people 8/12 · clause people-pronoun 8/11 · quote 20/26 · quote person 10/10 · quote person-pronoun 10/14
figure 3/17 · clause 3/17 · clause other 1/13
file 9/19 · object 9/18
find 125/161 · clause 103/132 · clause document 52/61 · clause document-pronoun 10/10 · clause people 19/26 · clause people-pronoun 10/10 · clause person 4/10 · object 8/12 · object document 8/12 · quote 12/13 · quote person-pronoun 11/12
focus 21/56 · on 21/56 · on other 5/21
go 24/100 · infinitive 19/44 · infinitive person 8/11 · infinitive person-pronoun 8/26 · object 2/23 · object people 0/11 · quote 2/31 · quote other 0/11 · quote person-pronoun 1/14
hail 12/18 · object 12/18 · object person 10/13
hate 2/37 · clause 2/33 · clause body-pronoun 0/10 · clause document-pronoun 0/10 · clause people-pronoun 0/11
highlight 25/42 · object 22/34 · object person 13/15
hint 8/11
hit 8/11 · at 8/10 · at people 8/10
hold 8/13 · clause 8/11 · clause body-pronoun 8/10
hope 66/115 · clause 34/53 · clause body-pronoun 8/10 · clause person 13/17 · infinitive 20/43 · infinitive person 8/22 · object 10/13
identify 4/28 · object 4/27 · object body 1/21
imply 7/10 · clause 7/10
impose 1/15 · object 1/15 · object body 0/12
increase 0/10 · clause 0/10 · clause people 0/10
indicate 73/92 · clause 72/90 · clause body 12/12 · clause document 17/20 · clause none-pronoun 1/11 · clause people 12/12 · clause person 29/31
insist 94/98 · clause 72/73 · clause people 13/13 · clause people-pronoun 11/11 · clause person 36/36 · on 21/23 · on people-pronoun 10/10 · on person-pronoun 10/11
insistence 1/13 · on 0/11 · on person 0/11
instruct 21/23 · infinitive 11/13 · infinitive other 10/10 · object 10/10 · object body-pronoun 10/10
interpret 9/22 · object 9/22 · object author-pronoun 0/10 · object people 8/11
invoke 13/18 · object 13/18 · object people 10/10
issue 19/42 · object 17/39 · object person 8/22
issue+comment 8/10 · about 8/10 · about other 8/10
issue+warnings 8/10 · clause 8/10 · clause body 8/10
joke 22/22 · clause 15/15 · clause person 13/13
know 46/137 · clause 26/89 · clause author-pronoun 8/28 · clause none 1/11 · clause person-pronoun 4/24 · object 11/32 · object person 5/17
lament 11/11
lash 12/16 · at 11/15 · at people 8/11
lay 10/32 · object 9/30 · object body 0/11
lay+complaint 0/10 · against 0/10 · against person-pronoun 0/10
learn 13/22 · clause 12/17
like 4/19 · by 1/11 · by person 1/11
list 12/16 · object 10/14
love 6/22 · clause 0/11 · clause body 0/10
maintain 14/17 · clause 14/17 · clause body 10/11
make+case 9/14
mean 3/56 · clause 3/34 · clause other 0/15 · clause people-pronoun 0/12 · gerund 0/20 · gerund people-pronoun 0/12
mention 47/55 · object 39/43 · object person 16/17 · object person-pronoun 15/16
mock 16/25 · object 14/22 · object person 10/13
name 22/32 · object 20/30 · object person 17/20
nominate 11/40 · object 9/37 · object other 1/13
note 223/256 · clause 191/222 · clause author-pronoun 0/20 · clause body 37/37 · clause other 2/12 · clause outlet 13/13 · clause people 17/17 · clause person 82/82 · clause person-pronoun 34/34 · object 26/28 · object document-pronoun 12/12
offer 45/130 · object 38/120 · object other 2/42 · object person 22/47
offer+remarks 8/10 · about 8/10 · about person 8/10
open 22/36 · about 19/25 · about person 18/24
oppose 45/87 · by 8/10 · by people 8/10 · clause 12/27 · clause other-pronoun 0/10 · clause person-pronoun 8/10 · object 25/48 · object person 5/11
opposition 5/12 · clause 5/11
opt 9/14 · infinitive 9/13 · infinitive person 8/10
order 29/50 · clause 5/15 · clause other 1/11 · object 18/29 · object body 11/12 · object person 6/16
outline 5/11 · object 5/10
paint 11/21 · object 10/18 · object person 8/14
perceive 1/11 · clause 0/10 · clause other 0/10
plan 31/69 · infinitive 31/67 · infinitive body 14/21 · infinitive people-pronoun 1/11 · infinitive person 8/16
play 4/17 · quote 1/12 · quote people 0/10
plead 28/29 · object 24/24 · object person 14/14 · object person-pronoun 10/10
pledge 59/82 · clause 5/10 · infinitive 52/70 · infinitive body 12/12 · infinitive person 16/16 · infinitive person-pronoun 20/36
point 48/83 · clause 20/26 · clause person 12/16 · object 2/13 · object person 1/12 · to 21/33 · to person 12/17
portray 21/32 · object 20/30 · object person 13/17
post 25/67 · infinitive 0/10 · infinitive body 0/10 · object 18/46 · object person-pronoun 5/25
praise 37/54 · object 32/47 · object person 22/30 · object person-pronoun 7/10
predict 38/42 · clause 28/30 · clause body 10/10 · object 9/11
prefer 11/26 · infinitive 1/11 · infinitive other 0/10 · object 9/12
project 13/22 · infinitive 8/12 · infinitive none 8/12
promise 81/93 · clause 23/25 · clause other 10/10 · infinitive 55/61 · infinitive person 27/28 · infinitive person-pronoun 19/20
pronounce 3/13 · object 3/13 · object body 0/10
proposal 6/11
propose 51/58 · object 34/39 · object person 23/23
protest 12/38 · gerund 0/10 · gerund other 0/10 · object 9/24 · object other 0/10 · object people 8/10
publish 9/46 · object 7/44 · object other 0/11 · object outlet 2/12 · object person 4/16
push 9/14 · for 9/14
put 12/13 · figure 12/13 · figure document 11/11
question 46/68 · clause 24/33 · clause person-pronoun 12/16 · object 21/32 · object person 12/16
quick 6/12 · to 6/12
quote 33/38 · clause 12/12 · clause outlet 11/11 · object 18/22 · object outlet 13/14
rail 8/10
raise+concerns 2/12 · about 2/12 · about other 0/10
raise+questions 6/11 · about 6/11
reach 8/14 · to 8/12 · to body 8/11
read 18/38 · clause 1/14 · clause person-pronoun 0/10 · quote 17/24 · quote body 10/11
realise 8/10 · clause 8/10 · clause people 8/10
recall 61/64 · clause 23/24 · clause person-pronoun 14/15 · object 25/26 · object person 20/21 · quote 11/12 · quote person 11/11
recognize 11/19 · clause 8/12
recommend 6/11
refer 72/125 · infinitive 11/23 · infinitive person 6/16 · to 59/98 · to person 46/71 · to person-pronoun 7/19
reference 9/15 · object 7/11 · object person 6/10
refuse 72/114 · infinitive 70/111 · infinitive people 9/12 · infinitive person 36/47 · infinitive person-pronoun 15/37
reiterate 47/47 · clause 17/17 · clause body 10/10 · object 29/29 · object body 11/11 · object person 15/15
reject 43/76 · object 38/66 · object body-pronoun 8/10 · object person 25/43
release 36/103 · object 36/102 · object body 8/36 · object body-pronoun 2/13 · object people 9/14 · object person 15/33
remark 19/22 · quote 12/13 · quote person 11/12
remarks 11/14 · that 10/10 · that person-pronoun 10/10
remember 26/31 · object 21/25 · object body 8/10 · object person 12/12
remind 19/23 · clause 8/10 · object 11/13
reply 34/36 · clause 22/23 · clause person 11/11 · clause person-pronoun 11/12 · quote 10/10
report 243/277 · by 16/16 · by person 10/10 · clause 129/140 · clause body 35/38 · clause document 13/13 · clause outlet 71/75 · gerund 21/22 · gerund people 10/10 · infinitive 11/12 · infinitive none 11/11 · object 50/69 · object body 20/22 · object outlet 3/15 · object people 22/22 · quote 16/17 · quote person 11/12
request 17/44 · clause 10/12 · clause people-pronoun 10/10 · infinitive 4/16 · infinitive person-pronoun 3/14 · object 2/14 · object people-pronoun 0/10
respond 55/83 · clause 18/19 · clause person 16/16 · quote 12/13 · to 25/51 · to body 7/14 · to person 12/22
response 9/12 · be 9/11 · be person 9/11
retweet 6/10
reveal 93/124 · clause 45/51 · clause document 16/17 · clause person 10/12 · clause person-pronoun 11/12 · gerund 10/10 · gerund document 10/10 · object 26/51 · object document 14/14 · object people-pronoun 0/12 · object person 12/12 · object person-pronoun 0/11 · quote 12/12 · quote person 10/10
rule 30/36 · clause 25/29 · clause body 11/13 · clause person 12/12
say 4891/5061 · about 10/14 · clause 3842/3960 · clause body 474/477 · clause body-pronoun 16/19 · clause document 28/29 · clause document-pronoun 5/18 · clause none-pronoun 17/18 · clause other 99/104 · clause outlet 48/49 · clause people 431/469 · clause people-pronoun 56/62 · clause person 2038/2065 · clause person-pronoun 619/636 · gerund 32/32 · gerund people 10/10 · gerund person 19/19 · infinitive 24/24 · infinitive none 24/24 · object 439/469 · object body 35/38 · object body-pronoun 17/17 · object document 14/16 · object none-pronoun 21/23 · object other 8/12 · object people 55/59 · object person 212/216 · object person-pronoun 71/77 · quote 543/561 · quote body 25/25 · quote other 25/26 · quote people 9/11 · quote person 380/385 · quote person-pronoun 90/94
see 127/297 · as 39/73 · as none 37/65 · clause 20/73 · clause none 0/11 · clause other 0/12 · clause people 6/11 · clause people-pronoun 9/12 · clause person 2/13 · object 68/134 · object author-pronoun 4/10 · object body 11/18 · object body-pronoun 8/14 · object people 14/30 · object people-pronoun 12/20 · object person 10/19 · quote 1/15 · quote person-pronoun 0/13
seek 58/149 · infinitive 34/82 · infinitive people 6/11 · infinitive people-pronoun 0/15 · infinitive person 17/27 · infinitive person-pronoun 7/17 · object 20/60 · object body 2/12 · object body-pronoun 8/11 · object person 6/23
seize 2/12 · on 2/12
share 9/12 · clause 9/12 · clause person 8/11
shocked 9/12 · by 8/11 · by person 8/10
shout 8/10
show 200/331 · clause 111/166 · clause document 74/100 · clause other 16/24 · clause outlet 8/11 · object 88/157 · object document 51/69 · object other 16/19 · object person 5/19 · object person-pronoun 3/27
signal 22/28 · object 17/23 · object body 10/10
slam 38/49 · object 35/44 · object person 29/36
speak 32/61 · about 14/18 · about person 9/11 · of 10/14 · to 2/16
stance 3/11 · on 3/11
stand 9/11 · clause 9/11 · clause document 8/10
state 47/53 · clause 29/32 · clause person 19/20 · quote 18/19 · quote person 12/12
stress 54/55 · clause 36/36 · clause body 10/10 · clause person 15/15 · clause person-pronoun 10/10 · object 18/19 · object person-pronoun 10/10
strike 10/15 · object 10/15 · object body 8/11
suggest 231/267 · clause 193/204 · clause document 20/20 · clause other 18/20 · clause people 20/20 · clause person 102/103 · clause person-pronoun 23/26 · object 31/55 · object other 2/15 · object people-pronoun 11/21 · object person 15/15
suggestion 12/15 · that 12/14 · that person-pronoun 12/12
support 96/228 · clause 7/18 · object 83/197 · object body 4/15 · object body-pronoun 2/25 · object other 7/15 · object people 14/42 · object people-pronoun 7/13 · object person 35/49 · object person-pronoun 10/29
supportive 17/23 · of 17/23 · of body 8/10 · of people 8/11
take 8/13 · clause 8/13 · clause person-pronoun 8/11
talk 52/73 · about 48/67 · about people 8/11 · about person 15/20 · about person-pronoun 17/23
tell 575/604 · clause 436/455 · clause none 12/13 · clause other 24/26 · clause people 60/61 · clause person 289/300 · clause person-pronoun 38/41 · infinitive 17/19 · infinitive person 11/12 · object 39/39 · object body 10/10 · object person 16/16 · object person-pronoun 11/11 · quote 77/83 · quote person 71/74
testify 12/14 · about 10/10 · about person-pronoun 10/10
text 10/21 · clause 0/11 · clause other 0/10 · infinitive 10/10 · infinitive person 10/10
thank 20/26 · object 20/26 · object person 18/22
think 113/223 · about 11/15 · about person-pronoun 9/12 · clause 93/183 · clause author-pronoun 15/27 · clause people 13/18 · clause people-pronoun 5/14 · clause person 22/33 · clause person-pronoun 32/75 · object 6/14
threaten 20/56 · infinitive 17/30 · infinitive body 8/12 · object 2/26 · object other 0/21
tout 42/42 · object 40/40 · object body 11/11 · object person 21/21
turn 1/11 · quote 0/10 · quote other 0/10
tweet 104/112 · about 10/11 · about person-pronoun 10/11 · clause 40/43 · clause person 19/21 · clause person-pronoun 21/21 · object 29/32 · object body 11/11 · object person 13/14 · quote 25/26 · quote person 13/14 · quote person-pronoun 11/11
understand 8/27 · object 5/19 · object person 2/13
unknown 26/87 · clause 10/51 · clause body 0/14 · clause person 6/13 · quote 15/36 · quote other 0/10 · quote person 13/23
unveil 4/30 · object 4/20 · object person 2/18 · quote 0/10 · quote outlet 0/10
urge 152/155 · infinitive 127/130 · infinitive body 26/26 · infinitive people 29/30 · infinitive person 27/28 · infinitive person-pronoun 40/40 · object 14/14 · quote 10/10 · quote body 10/10
view 26/54 · object 19/29 · object people 11/16 · object person-pronoun 8/12 · of 2/12 · of person 0/10
voice 15/16 · quote 10/10 · quote person 10/10
vote 26/111 · for 17/82 · for other 1/13 · for people-pronoun 4/21 · for person-pronoun 1/25 · infinitive 6/19 · infinitive body 3/13
vow 70/73 · clause 13/13 · clause body 10/10 · infinitive 51/54 · infinitive person 27/28 · infinitive person-pronoun 10/11
want 113/252 · infinitive 80/182 · infinitive author-pronoun 4/29 · infinitive body 10/15 · infinitive people 12/18 · infinitive people-pronoun 13/34 · infinitive person 10/23 · infinitive person-pronoun 26/55 · object 31/62 · object author-pronoun 0/13 · object people-pronoun 15/19
warn 243/257 · against 24/24 · against person 22/22 · clause 140/150 · clause body 14/14 · clause document 12/12 · clause other 22/32 · clause outlet 10/10 · clause people 36/36 · clause person 22/22 · clause person-pronoun 22/22 · infinitive 10/10 · infinitive people 10/10 · object 9/11 · of 36/36 · of people 12/12 · of person 22/22 · quote 22/24 · quote person 21/21
welcome 15/26 · object 13/23 · object body 8/14
willingness 1/14 · to 1/11 · to body 0/10
wish 1/12 · infinitive 0/10 · infinitive person-pronoun 0/10
wonder 23/26 · clause 22/25 · clause person-pronoun 10/10
worry 28/42 · clause 24/33 · clause people 11/14 · clause people-pronoun 8/11
write 143/175 · clause 60/65 · clause people 11/11 · clause person 22/23 · clause person-pronoun 25/28 · object 25/46 · object author-pronoun 0/10 · object person 15/19 · object person-pronoun 6/12 · quote 51/55 · quote person 44/46
`;
