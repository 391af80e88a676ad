/**
 * How often the cues of the uncertain rules are claims: "claims/found", first of the rule or the word as a whole, then
 * with its complement, then with the kind of source besides; of a rule also by the kind of source and by mood.
 *
 * Written by `npm run count-evidence` from PolNeAR 1.0's training articles (Newell, Margolin and Ruths, LREC 2018) and
 * from this project's world corpus. One claim of the latter counts as 10; a belief, wish or judgement without words said
 * counts as 0.75 of a claim. Rows found fewer than 10 times are left out.
 */
export const RULE_COUNTS = `
adjective 149/232 · about 12/18 · by 19/26 · clause 9/17 · mood asserted 149/232 · of 48/71 · subject body 16/25 · subject outlet 8/11 · subject people 54/79 · subject people-pronoun 13/21 · subject person 27/41 · subject person-pronoun 25/42 · that 30/39 · to 24/46
colon 63/180 · capitals 1/32 · clause 42/115 · mood asserted 63/180 · quote 20/33 · subject body 1/22 · subject document 4/16 · subject other 1/12 · subject people 2/12 · subject person 53/115
intention-verb 641/973 · infinitive 641/973 · mood asserted 551/788 · mood negated 20/29 · mood possible 12/26 · mood progressive 23/34 · mood relative 32/92 · subject author-pronoun 6/41 · subject body 77/137 · subject body-pronoun 9/15 · subject other 41/58 · subject people 79/100 · subject people-pronoun 21/62 · subject person 256/327 · subject person-pronoun 141/219
light-verb 144/267 · about 46/75 · against 2/15 · at 8/19 · clause 21/35 · for 22/32 · in 6/16 · mood asserted 110/184 · mood infinitive 6/10 · mood participle 4/15 · mood possible 3/10 · mood progressive 4/10 · mood relative 12/27 · of 16/22 · on 5/22 · subject body 16/29 · subject other 14/31 · subject people 9/17 · subject people-pronoun 10/15 · subject person 63/95 · subject person-pronoun 22/56 · that 13/16
noun-cue 227/457 · be 11/19 · clause 20/61 · for 11/24 · mood asserted 227/457 · of 47/84 · on 29/89 · over 8/11 · subject body 13/36 · subject body-pronoun 5/21 · subject other 6/15 · subject outlet-pronoun 8/12 · subject people-pronoun 7/17 · subject person 73/144 · subject person-pronoun 111/203 · that 78/96 · to 17/60
participle 1586/2151 · about 11/14 · clause 767/867 · for 29/38 · infinitive 103/147 · mood aside 901/1062 · mood participle 678/1075 · object 384/711 · of 13/17 · on 19/22 · quote 210/228 · subject author-pronoun 4/15 · subject body 131/202 · subject body-pronoun 25/32 · subject document 84/127 · subject other 132/263 · subject outlet 26/31 · subject people 130/174 · subject people-pronoun 9/26 · subject person 811/986 · subject person-pronoun 230/286 · to 38/84
passive 308/463 · as 50/88 · by 85/128 · clause 17/39 · infinitive 155/206 · mood asserted 196/272 · mood infinitive 1/13 · mood negated 12/28 · mood progressive 40/66 · mood relative 57/75 · subject body 16/30 · subject none 223/335 · subject people 21/33 · subject person 40/55
speaker-verb 8186/9622 · clause 7067/8192 · mood asserted 7797/8914 · mood infinitive 113/189 · mood negated 28/114 · mood possible 29/89 · mood progressive 61/84 · mood relative 159/232 · quote 1120/1430 · subject author-pronoun 43/96 · subject body 915/1026 · subject body-pronoun 84/145 · subject document 302/362 · subject document-pronoun 32/55 · subject none-pronoun 15/35 · subject other 158/379 · subject outlet 187/216 · subject outlet-pronoun 8/13 · subject people 912/1073 · subject people-pronoun 190/317 · subject person 4000/4252 · subject person-pronoun 1337/1645
stance-verb 4035/6272 · about 165/215 · against 41/48 · as 44/75 · at 27/34 · figure 13/14 · for 161/274 · gerund 111/157 · mood asserted 3464/5018 · mood infinitive 127/309 · mood negated 67/171 · mood possible 51/175 · mood progressive 139/233 · mood relative 187/366 · object 3193/4964 · of 53/66 · on 78/151 · one 31/68 · subject author-pronoun 25/100 · subject body 446/713 · subject body-pronoun 111/231 · subject document 188/242 · subject document-pronoun 15/32 · subject none-pronoun 18/33 · subject other 133/366 · subject outlet 55/83 · subject outlet-pronoun 12/22 · subject people 541/773 · subject people-pronoun 114/266 · subject person 1690/2311 · subject person-pronoun 687/1096 · to 95/161 · with 15/27
`;

export const CUE_COUNTS = `
: 63/180 · capitals 1/32 · capitals body 0/20 · capitals person 1/12 · clause 42/115 · clause document 4/16 · clause other 1/12 · clause person 34/81 · quote 20/33 · quote people 0/10 · quote person 19/22
accuse 105/130 · by 22/22 · by person 21/21 · object 82/101 · object person 46/55 · object person-pronoun 17/19
acknowledge 92/102 · clause 73/80 · clause other 12/13 · clause person 23/26 · clause person-pronoun 25/27 · object 13/16 · object person 9/10
adamant 12/13 · that 12/13 · that people 12/12
add 323/348 · clause 166/173 · clause body-pronoun 21/22 · clause person 64/65 · clause person-pronoun 76/79 · infinitive 0/10 · infinitive body 0/10 · quote 157/165 · quote person 83/87 · quote person-pronoun 72/76
address 4/20 · quote 1/13 · quote body 0/10
admit 56/65 · clause 49/53 · clause person 39/42
adopt 13/18 · object 13/18 · object person 11/11
advise 13/17 · infinitive 11/12 · infinitive person 11/12
advocate 3/10
agree 48/77 · clause 26/38 · clause body 9/12 · clause people 7/10 · infinitive 12/19 · infinitive person 8/10 · with 6/12
aim 7/24 · infinitive 6/22 · infinitive people-pronoun 0/11
alert 0/11 · quote 0/10 · quote other 0/10
allege 35/44 · clause 33/34 · clause document 13/13 · clause person 12/13
announce 182/189 · clause 111/115 · clause body 45/46 · clause people 11/11 · clause person 46/47 · gerund 10/10 · gerund body 10/10 · object 58/60 · object body-pronoun 11/11 · object person 23/24
anticipate 2/13 · object 0/10 · object people 0/10
applaud 8/10
approve 6/74 · by 0/11 · by body 0/10 · clause 1/13 · clause people 0/10 · object 4/47 · object body 2/33 · object person 1/11
argue 174/177 · clause 160/162 · clause body 10/10 · clause people 33/33 · clause person 96/96 · clause person-pronoun 10/12
ask 248/285 · about 14/19 · about person 13/15 · clause 81/86 · clause people 12/12 · clause person 39/41 · clause person-pronoun 15/16 · for 41/42 · for document 10/10 · for people 20/20 · infinitive 64/68 · infinitive other 22/22 · infinitive people 13/13 · infinitive person 17/20 · object 35/54 · object author-pronoun 5/16 · object person 11/14 · object person-pronoun 11/15 · quote 13/16
assail 15/16 · object 15/16 · object person 14/15
assert 26/27 · clause 24/25 · clause person 19/19
assertion 13/13 · that 13/13 · that person 13/13
assure 13/13 · clause 11/11
attack 32/74 · object 28/64 · object other 2/15 · object person 14/26
attacks 21/35 · on 20/33 · on person 12/18 · on person-pronoun 8/12
attribute 13/15 · quote 10/10 · quote person-pronoun 10/10
back 52/111 · object 50/104 · object body 17/25 · object people-pronoun 2/15 · object person 16/25 · object person-pronoun 8/21
belief 8/11 · that 8/11 · that person-pronoun 8/11
believe 90/180 · clause 81/160 · clause body 11/17 · clause people 21/34 · clause people-pronoun 11/27 · clause person 25/34 · clause person-pronoun 9/36 · object 6/10
blame 40/59 · clause 12/24 · clause body 1/11 · clause person 11/11 · object 28/35 · object outlet 10/10 · object person 11/15
blast 31/41 · object 30/40 · object outlet 8/10 · object person 11/15
boast 17/19
brag 17/17 · about 14/14 · about person 13/13
brand 2/12 · object 1/11 · object person 0/10
break 8/11 · clause 8/10 · clause outlet 8/10
call 453/642 · clause 23/29 · clause person 19/19 · for 100/136 · for body 20/26 · for people 15/20 · for person 44/60 · for person-pronoun 15/21 · object 227/305 · object body 39/42 · object document 3/13 · object people 14/17 · object person 132/145 · object person-pronoun 31/71 · on 47/61 · on person 21/29 · on person-pronoun 13/14 · one 22/59 · one body-pronoun 1/11 · one none-pronoun 0/10 · one person 12/20 · quote 29/44 · quote person 11/13 · quote person-pronoun 13/19
campaign 11/28 · for 8/22 · for people 8/10 · for person-pronoun 1/12
celebrate 1/11 · as 0/10 · as person 0/10
challenge 20/51 · object 19/49 · object other 9/13 · object person 5/13 · object person-pronoun 3/13
champion 4/11
chant 29/31 · quote 29/31 · quote people 28/30
charge 4/20 · object 4/20 · object person 0/11
cheer 14/20 · clause 10/10 · clause person 10/10
chime 2/13 · object 0/11 · object other 0/10
cite 86/89 · clause 16/16 · clause person 12/12 · object 65/68 · object people 12/13 · object person 26/26 · object person-pronoun 15/16
claim 164/194 · clause 121/132 · clause document 12/14 · clause outlet 10/10 · clause people 32/32 · clause person 50/54 · clause person-pronoun 10/13 · object 16/30 · object person 8/15 · that 16/17 · that person-pronoun 12/13
clarify 14/16 · object 10/10 · object person 10/10
compare 28/41 · clause 8/11 · clause body 8/10 · object 20/30 · object person 15/16
complain 16/17 · clause 10/11
concede 22/24 · clause 20/20 · clause person-pronoun 14/14
concern 1/14 · on 0/11 · on person-pronoun 0/11
concerned 11/17 · by 8/10 · by person-pronoun 8/10
concerns 8/13 · over 8/10 · over person-pronoun 8/10
conclude 31/34 · clause 28/31 · clause body 12/12
condemn 24/36 · clause 8/10 · clause body 8/10 · object 16/25 · object person-pronoun 9/13
confirm 110/116 · clause 91/92 · clause body 34/34 · clause document 10/10 · clause person 44/45 · object 18/23 · object person 13/13
consider 56/90 · clause 10/20 · clause body-pronoun 8/10 · infinitive 8/10 · infinitive none 8/10 · object 38/59 · object body 18/24 · object person-pronoun 10/14
continue 19/22 · quote 16/17
counter 35/37 · clause 23/23 · clause document 11/11 · clause people 10/10 · object 12/14 · object person-pronoun 10/11
critical 20/28 · of 20/28 · of outlet 8/11 · of person-pronoun 8/11
criticise 24/32 · object 24/32 · object other 8/10 · object person 9/12 · object person-pronoun 8/10
criticism 20/31 · of 19/26 · of outlet-pronoun 8/10 · of person-pronoun 10/14
criticize 83/110 · object 75/98 · object people 14/19 · object person 32/42 · object person-pronoun 20/24
decide 36/84 · clause 22/44 · clause body 11/13 · clause body-pronoun 0/10 · clause people 10/14 · infinitive 10/33 · infinitive author-pronoun 1/11 · infinitive person 7/16
decision 6/37 · clause 2/15 · clause body-pronoun 0/10 · to 4/20 · to person-pronoun 2/14
declare 75/92 · clause 25/26 · clause person 13/14 · object 43/59 · object body 12/13 · object document 10/10 · object people-pronoun 1/11 · object person-pronoun 11/13
decline 10/28 · infinitive 9/26 · infinitive body 2/13
decry 11/14 · object 10/12
defend 55/101 · object 53/98 · object body 2/14 · object other 3/17 · object people 12/16 · object person 28/38
deliver+speech 0/14 · on 0/11 · on person-pronoun 0/11
demand 23/26 · object 17/20 · object people 10/11
denounce 40/55 · object 37/50 · object body 8/11 · object document 8/11 · object person 9/11
deny 85/104 · clause 17/19 · clause person 13/14 · gerund 8/10 · gerund person-pronoun 8/10 · object 61/75 · object body 24/26 · object person-pronoun 32/33
describe 142/156 · as 30/35 · as person 17/17 · by 10/10 · by body 10/10 · clause 23/24 · clause body 10/10 · object 78/85 · object none-pronoun 10/10 · object person 22/26 · object person-pronoun 32/34
detail 5/14
determine 4/14 · clause 4/14
disclose 9/11
discuss 42/89 · clause 16/20 · clause person 13/15 · object 26/69 · object body-pronoun 0/10 · object person 14/42
dismiss 43/53 · object 40/50 · object person 22/26 · object person-pronoun 15/17
dub 4/15 · quote 3/13 · quote other 0/10
echo 13/27 · object 6/16
embrace 12/27 · object 8/22
emphasise 30/30 · clause 10/10 · clause person 10/10 · object 20/20 · object person 10/10 · object person-pronoun 10/10
emphasize 17/21 · object 8/11
encourage 14/25 · object 14/25 · object person-pronoun 8/11
endorse 74/124 · object 65/110 · object body 5/12 · object people 11/15 · object person 28/39 · object person-pronoun 10/26
estimate 70/83 · clause 59/71 · clause body 31/42 · clause body-pronoun 10/10 · clause person 12/13 · quote 10/10 · quote person 10/10
expect 150/210 · clause 17/24 · clause body-pronoun 8/10 · clause person-pronoun 8/12 · infinitive 115/161 · infinitive none 100/140 · infinitive other 8/12 · object 19/25 · object people 14/16
explain 81/98 · clause 32/47 · clause other 0/10 · clause person 21/23 · object 45/46 · object people 10/10 · object person 33/33
express 37/61 · object 37/59 · object people 21/28 · object person 11/14 · object person-pronoun 3/15
express+concern 14/20 · about 10/14 · about people-pronoun 8/11
express+support 11/14 · for 11/14 · for person 9/12
favor 12/37 · object 10/31
fear 23/38 · clause 18/29 · clause people 12/16
feel 49/76 · clause 29/47 · clause body 8/12 · clause people 9/12 · clause people-pronoun 8/11 · quote 20/26 · quote person 10/10 · quote person-pronoun 10/14
figure 3/16 · clause 3/16 · clause other 1/13
file 9/20 · object 9/19
find 118/154 · clause 95/123 · clause document 41/50 · clause document-pronoun 10/10 · clause people 12/17 · clause people-pronoun 11/11 · clause person 14/20 · object 10/14 · object document 10/14 · quote 12/13 · quote person-pronoun 11/12
fire 12/12 · quote 12/12 · quote person 12/12
focus 20/55 · on 20/55 · on other 5/20 · on person 4/10
forecast 13/14 · object 11/12 · object body-pronoun 10/10
go 24/100 · infinitive 19/44 · infinitive person 8/11 · infinitive person-pronoun 8/26 · object 2/23 · object people 0/11 · quote 2/31 · quote other 0/11 · quote person-pronoun 1/14
hail 12/18 · object 12/18 · object person 10/13
hate 2/17 · clause 0/11 · clause people-pronoun 0/11
highlight 25/43 · object 22/36 · object person 13/16
hint 8/11
hit 8/11 · at 8/10 · at people 8/10
hold 9/15 · clause 8/11 · clause body-pronoun 8/10
hope 65/105 · clause 35/55 · clause body-pronoun 8/10 · clause person 14/19 · infinitive 20/33 · infinitive person 9/13 · object 7/10
identify 4/27 · object 4/26 · object body 1/21
imply 7/10 · clause 7/10
impose 1/15 · object 1/15 · object body 0/13
indicate 74/93 · clause 72/91 · clause body 12/13 · clause document 17/20 · clause none-pronoun 1/11 · clause people 12/12 · clause person 29/31
insist 74/76 · clause 73/73 · clause people 14/14 · clause people-pronoun 11/11 · clause person 36/36
insistence 1/13 · on 0/11 · on person 0/11
instruct 21/23 · infinitive 11/13 · infinitive other 10/11 · object 10/10 · object body-pronoun 10/10
intend 5/10
interpret 9/22 · object 9/22 · object author-pronoun 0/10 · object people 8/11
invoke 14/21 · object 14/21 · object people 11/11
issue 17/37 · object 15/35 · object person 8/22
issue+comment 8/10 · about 8/10 · about other 8/10
issue+warnings 8/10 · clause 8/10 · clause body 8/10
joke 22/22 · clause 15/15 · clause person 13/13
know 43/142 · clause 23/95 · clause author-pronoun 6/22 · clause none 1/11 · clause people-pronoun 2/16 · clause person 5/10 · clause person-pronoun 4/24 · object 11/31 · object person 5/17
lament 11/11
lash 12/16 · at 11/15 · at people 8/11
lay 9/31 · object 8/29 · object body 0/11
lay+complaint 0/10 · against 0/10 · against person-pronoun 0/10
learn 13/22 · clause 12/17
like 4/19 · by 1/11 · by person 1/11
list 12/16 · object 10/14
look 5/10
love 6/11
maintain 14/17 · clause 14/17 · clause body 10/10
make+case 9/15
mean 3/58 · clause 3/34 · clause other 0/14 · clause people-pronoun 0/12 · gerund 0/21 · gerund people-pronoun 0/12
mention 46/54 · object 38/43 · object person 16/18 · object person-pronoun 14/15
mock 16/25 · object 14/22 · object person 10/13
name 23/32 · object 8/14 · one 13/16 · one person 13/15
nominate 11/38 · object 9/35 · object other 1/13
note 217/241 · clause 193/215 · clause author-pronoun 0/20 · clause body 37/37 · clause outlet 14/14 · clause people 17/17 · clause person 83/84 · clause person-pronoun 34/34 · object 18/20
offer 47/121 · object 40/111 · object other 1/30 · object person 23/49
offer+remarks 8/10 · about 8/10 · about person 8/10
open 22/36 · about 19/25 · about person 18/24
oppose 55/89 · by 8/10 · by people 8/10 · clause 11/15 · clause person-pronoun 8/10 · object 35/61 · object people 8/10 · object person 13/20 · object person-pronoun 6/10
opposition 5/12 · clause 5/11
opt 9/14 · infinitive 9/13 · infinitive person 8/10
order 29/40 · clause 5/15 · clause other 1/11 · object 17/18 · object body 11/12
outline 5/11 · object 5/10
paint 11/21 · object 10/18 · object person 9/15
plan 22/42 · infinitive 21/40 · infinitive body 6/10 · infinitive person 7/13
play 4/17 · quote 1/12 · quote people 0/10
plead 29/30 · object 25/25 · object person 14/14 · object person-pronoun 10/10
pledge 60/84 · clause 6/12 · infinitive 52/70 · infinitive body 12/12 · infinitive person 16/16 · infinitive person-pronoun 20/36
point 61/107 · clause 20/26 · clause person 12/16 · object 2/14 · object person 2/13 · quote 3/14 · quote person 1/11 · to 34/48 · to body 11/11 · to person 13/19
portray 21/32 · object 20/30 · object person 14/18
post 26/59 · object 19/48 · object person 4/10 · object person-pronoun 5/25
praise 38/55 · object 32/47 · object person 22/30
predict 39/43 · clause 30/32 · clause body 10/10 · object 8/10
prefer 11/26 · infinitive 1/11 · infinitive other 0/10 · object 9/12
project 13/23 · infinitive 8/12 · infinitive none 8/12
promise 80/92 · clause 24/26 · clause other 11/11 · infinitive 53/59 · infinitive person 27/27 · infinitive person-pronoun 19/20
promises 9/14 · of 8/11 · of body 8/10
pronounce 3/13 · object 3/13 · object body 0/10
proposal 6/11
propose 51/58 · object 34/39 · object person 24/24
protest 12/28 · object 9/24 · object other 0/10 · object people 8/10
publish 9/45 · object 7/43 · object other 0/11 · object outlet 2/12 · object person 3/15
push 9/15 · for 9/14
put 12/13 · figure 12/13 · figure document 11/11
question 45/65 · clause 24/34 · clause person-pronoun 12/17 · object 19/29 · object person 12/16
quick 6/12 · to 6/12
rail 8/10
raise+concerns 2/12 · about 2/12 · about other 0/10
raise+questions 7/12 · about 7/12
rank 3/12
rate 10/31 · object 10/28 · object author-pronoun 0/10 · object body 10/10
reach 8/14 · to 8/12 · to body 8/11
read 18/38 · clause 1/14 · clause person-pronoun 0/10 · quote 17/24 · quote body 10/11
realise 8/10 · clause 8/10 · clause people 8/10
recall 52/55 · clause 14/15 · clause person 10/10 · object 26/27 · object person 21/22 · quote 10/11 · quote person 10/10
recognize 11/20 · clause 8/13
recommend 7/12
refer 72/124 · infinitive 5/16 · infinitive person 4/14 · to 64/104 · to person 47/72 · to person-pronoun 11/23
reference 9/14 · object 7/11
reflect 13/18 · object 12/14 · object document 11/13
refuse 37/52 · infinitive 37/50 · infinitive person 23/30
reiterate 47/47 · clause 16/16 · clause body 10/10 · object 30/30 · object body 11/11 · object person 15/15
reject 43/76 · object 39/67 · object body-pronoun 8/10 · object person 25/43
release 34/101 · object 33/99 · object body 16/48 · object body-pronoun 2/12 · object person 13/29
remark 20/22 · quote 12/13 · quote person 11/12
remarks 12/15 · that 10/10 · that person-pronoun 10/10
remember 26/31 · object 21/25 · object body 8/10 · object person 12/13
remind 19/24 · clause 8/11 · object 11/13
reply 33/34 · clause 22/23 · clause person 11/11 · clause person-pronoun 11/12 · quote 10/10
report 241/263 · by 17/17 · by person 11/11 · clause 128/140 · clause body 34/37 · clause document 14/15 · clause outlet 71/75 · gerund 21/22 · gerund people 10/10 · infinitive 11/12 · infinitive none 11/11 · object 48/54 · object body 19/21 · object people 22/22 · quote 16/17 · quote person 10/11
request 13/20 · clause 10/12 · clause people-pronoun 10/10
respond 48/72 · clause 20/21 · clause person 18/18 · quote 13/14 · to 15/37 · to person 7/17
response 9/12 · be 9/11 · be person 9/11
retweet 6/10
reveal 116/135 · clause 56/62 · clause document 27/28 · clause person 11/13 · clause person-pronoun 11/12 · gerund 10/10 · gerund document 10/10 · object 38/51 · object document 26/26 · object people-pronoun 0/11 · object person 12/12 · quote 12/12 · quote person 10/10
rule 30/36 · clause 25/29 · clause body 11/13 · clause person 12/12
say 4863/5034 · about 10/14 · clause 3905/4027 · clause body 474/478 · clause body-pronoun 17/20 · clause document 28/30 · clause document-pronoun 4/17 · clause none-pronoun 13/14 · clause other 55/60 · clause outlet 66/66 · clause people 477/516 · clause people-pronoun 70/76 · clause person 2077/2107 · clause person-pronoun 615/632 · gerund 32/32 · gerund people 10/10 · gerund person 19/19 · infinitive 24/24 · infinitive none 24/24 · object 346/371 · object body 31/34 · object other 14/17 · object people 45/48 · object person 187/191 · object person-pronoun 60/64 · quote 544/563 · quote body 46/46 · quote other 15/15 · quote person 372/379 · quote person-pronoun 91/95
see 127/298 · as 39/73 · as none 37/65 · clause 18/71 · clause none 0/11 · clause other 0/12 · clause people 5/10 · clause people-pronoun 9/13 · clause person 2/13 · object 68/136 · object body 11/19 · object body-pronoun 8/13 · object people 14/32 · object people-pronoun 13/21 · object person 10/20 · object person-pronoun 6/11 · quote 2/16 · quote person-pronoun 0/13
seek 59/150 · infinitive 34/82 · infinitive people 5/10 · infinitive people-pronoun 0/15 · infinitive person 17/27 · infinitive person-pronoun 8/18 · object 21/61 · object body 2/14 · object body-pronoun 8/11 · object person 6/23
seize 2/12 · on 2/12
share 8/10 · clause 8/10 · clause person 8/10
shocked 9/12 · by 8/11 · by person 8/10
shout 8/10
show 214/351 · clause 110/169 · clause document 85/114 · clause other 5/16 · clause person 11/16 · object 102/174 · object document 74/94 · object person 6/20 · object person-pronoun 3/27
signal 22/28 · object 17/23 · object other 11/14
slam 38/49 · object 36/45 · object person 30/37
speak 31/65 · about 13/17 · about person 9/11 · of 10/14 · to 2/21 · to person 1/12
stance 3/11 · on 3/11
stand 8/10 · clause 8/10 · clause document 8/10
state 49/53 · clause 31/34 · clause person 20/20 · quote 18/19 · quote person 13/13
stress 54/55 · clause 35/35 · clause body 10/10 · clause person 15/15 · clause person-pronoun 10/10 · object 19/20 · object person-pronoun 10/10
strike 10/15 · object 10/15 · object body 8/11
suggest 233/269 · clause 196/217 · clause document 19/19 · clause other 11/24 · clause people 30/30 · clause person 101/102 · clause person-pronoun 23/25 · object 30/44 · object people-pronoun 11/21 · object person 15/15
suggestion 13/16 · that 13/15 · that person-pronoun 12/12
support 106/249 · clause 5/17 · object 93/217 · object body 5/26 · object body-pronoun 2/25 · object other 8/17 · object people 14/40 · object people-pronoun 7/13 · object person 45/62 · object person-pronoun 10/28
supportive 17/24 · of 17/24 · of body 8/10 · of people 8/12
take 8/11 · clause 8/11 · clause person-pronoun 8/10
talk 48/66 · about 43/59 · about people 8/11 · about person 16/21 · about person-pronoun 16/22
tell 588/619 · clause 449/471 · clause none 12/13 · clause other 25/27 · clause people 62/64 · clause person 297/310 · clause person-pronoun 41/44 · infinitive 17/19 · infinitive person 12/13 · object 39/39 · object body 10/10 · object person 26/26 · quote 77/82 · quote person 70/72
testify 12/14 · about 10/10 · about person-pronoun 10/10
text 10/21 · clause 0/11 · clause other 0/10 · infinitive 10/10 · infinitive person 10/10
thank 21/27 · object 21/27 · object person 19/23
think 106/213 · about 11/15 · about person-pronoun 9/12 · clause 85/172 · clause author-pronoun 9/16 · clause people 13/18 · clause people-pronoun 5/15 · clause person 23/34 · clause person-pronoun 31/76 · object 7/15
threaten 20/57 · infinitive 18/31 · infinitive body 8/12 · object 2/26 · object other 0/21
tout 42/42 · object 40/40 · object body 11/11 · object people 10/10 · object person 13/13
turn 1/11 · quote 0/10 · quote other 0/10
tweet 106/116 · about 11/12 · about person-pronoun 10/11 · clause 40/44 · clause person 19/21 · clause person-pronoun 21/21 · object 29/32 · object body 10/10 · object person 14/15 · quote 26/27 · quote person 14/15 · quote person-pronoun 11/11
understand 8/27 · object 5/19 · object person 2/13
unknown 21/59 · clause 6/22 · quote 15/37 · quote other 0/10 · quote person 13/23
unveil 4/30 · object 4/20 · object person 2/18 · quote 0/10 · quote outlet 0/10
urge 152/159 · infinitive 129/134 · infinitive body 15/15 · infinitive people 32/33 · infinitive person 37/39 · infinitive person-pronoun 41/41 · object 11/11 · quote 10/12 · quote body 10/10
view 26/53 · object 20/29 · object people 11/17 · object person-pronoun 8/12 · of 2/12 · of person 0/10
voice 15/18 · quote 10/11 · quote person 10/10
vote 26/104 · for 18/77 · for other 1/12 · for people-pronoun 4/18 · for person-pronoun 1/24 · infinitive 5/17 · infinitive body 2/14
vow 68/71 · clause 13/13 · clause body 10/10 · infinitive 50/53 · infinitive person 26/26 · infinitive person-pronoun 10/11
want 111/213 · infinitive 77/144 · infinitive author-pronoun 2/24 · infinitive body 10/15 · infinitive people 11/16 · infinitive people-pronoun 15/27 · infinitive person 10/23 · infinitive person-pronoun 26/34 · object 32/60 · object author-pronoun 0/11 · object people-pronoun 13/16 · object person-pronoun 6/10
warn 244/259 · against 24/24 · against person 21/21 · clause 138/148 · clause document 11/11 · clause other 22/32 · clause outlet 10/10 · clause people 26/26 · clause person 42/42 · clause person-pronoun 22/22 · infinitive 10/10 · infinitive people 10/10 · object 11/13 · of 36/37 · of people 12/13 · of person 22/22 · quote 23/25 · quote person 21/21
welcome 15/26 · object 13/23 · object body 8/14
willingness 1/12 · to 1/11 · to body 0/10
wonder 23/26 · clause 22/25 · clause person-pronoun 10/10
worry 28/41 · clause 24/32 · clause people 11/14 · clause people-pronoun 8/11
write 141/174 · clause 60/65 · clause people 11/11 · clause person 21/22 · clause person-pronoun 25/28 · object 23/44 · object author-pronoun 0/10 · object person 15/19 · object person-pronoun 6/11 · quote 51/56 · quote person 44/47
`;
