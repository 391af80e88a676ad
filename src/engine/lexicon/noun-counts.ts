/**
 * How often a form that a verb has was a noun: "nouns/all", of those that the word before makes plainly one or the other.
 * Written by `npm run count-nouns` from PolNeAR 1.0's training articles (Newell, Margolin and Ruths, LREC 2018) and from
 * this project's world corpus; forms seen fewer than 5 times are left out.
 */
export const NOUN_COUNTS = `
accept 1/44 · achieve 0/20 · acknowledge 0/18 · act 24/50 · acts 3/5 · add 0/26 · address 25/74 · adds 0/5
admire 0/5 · admit 0/18 · adopt 0/9 · advocate 20/31 · affect 0/18 · agree 0/38 · agrees 0/7 · aim 5/8
alert 16/17 · allow 0/39 · allows 0/5 · announce 0/12 · answer 40/68 · answers 12/14 · apologize 0/10 · appear 0/48
appears 0/17 · apply 0/16 · appoint 0/7 · appreciate 0/10 · approach 32/35 · approaches 5/6 · approve 0/7 · argue 0/18
arrive 0/9 · ask 0/66 · asks 1/5 · assert 0/6 · assume 1/16 · assure 0/10 · attack 99/129 · attacks 144/153
attend 0/29 · avoid 0/43 · back 31/91 · backs 6/11 · base 48/49 · bash 0/7 · bear 8/24 · becomes 0/20
begin 0/47 · believe 0/167 · believes 0/36 · bind 2/5 · blame 5/24 · blog 9/9 · blow 8/13 · brand 14/15
break 10/51 · bring 0/108 · build 1/102 · buy 1/32 · call 61/140 · calls 24/48 · campaign 1076/1115 · campaigns 74/76
care 4/47 · cares 0/13 · carry 0/29 · catch 2/21 · cause 23/43 · causes 8/8 · challenge 37/57 · challenges 23/23
champion 10/13 · change 68/195 · changes 44/47 · chants 6/7 · charge 31/40 · charges 12/14 · cheer 1/6 · cheers 4/9
choose 0/37 · cite 0/5 · claim 43/67 · claims 33/39 · clarify 0/5 · close 56/89 · collect 1/11 · comes 0/59
comment 55/105 · comments 137/137 · compare 1/6 · compete 0/24 · complain 0/6 · complete 9/20 · concern 33/33 · concerns 44/44
condemn 0/11 · confirm 0/14 · congratulate 0/5 · consider 1/54 · considers 0/7 · contain 0/6 · continue 0/95 · continues 0/14
contradict 0/5 · control 26/50 · controls 1/7 · convince 0/16 · costs 23/28 · counter 2/18 · cover 6/28 · create 0/54
credit 26/26 · criticize 0/13 · cross 3/10 · deal 125/157 · deals 9/10 · debate 327/352 · debates 41/41 · decide 0/39
declare 0/9 · decline 22/24 · defeat 14/55 · defend 1/45 · deliver 0/37 · demand 14/21 · demands 13/14 · demonstrate 0/19
deny 0/11 · depend 0/8 · describe 0/23 · deserve 0/12 · design 6/7 · desire 9/10 · destroy 0/12 · detail 7/10
details 15/15 · determine 1/42 · develop 0/8 · die 0/12 · differ 0/5 · dig 2/7 · disagree 0/10 · disavow 0/9
disclose 0/7 · discover 0/7 · discredit 0/5 · discuss 0/56 · dislike 2/7 · dismiss 0/6 · dispute 9/13 · document 19/19
documents 18/21 · double 17/19 · doubt 5/8 · draw 2/31 · dream 8/9 · drive 5/21 · drop 13/37 · earn 1/17
eat 0/5 · echo 4/6 · email 174/178 · emails 99/100 · embrace 6/25 · emerge 0/6 · emphasize 0/7 · encourage 0/13
end 132/202 · endorse 0/63 · ensure 0/44 · enter 0/28 · establish 0/7 · estimate 2/7 · estimates 4/6 · exist 1/19
expand 0/35 · expect 0/41 · expects 0/15 · explain 0/27 · express 0/15 · face 55/109 · faces 7/18 · fail 0/14
fall 39/64 · fault 11/11 · favor 43/57 · favors 1/8 · fear 32/42 · fears 9/19 · feed 1/6 · feel 0/82
feels 0/12 · fight 71/134 · fights 3/5 · figure 19/33 · figures 7/10 · file 3/17 · fill 0/21 · find 1/123
finish 6/19 · fire 26/30 · fires 4/6 · fly 1/12 · focus 56/111 · force 27/44 · forces 22/22 · forecasts 5/5
forget 0/10 · form 18/29 · frame 1/6 · gain 3/27 · gains 15/16 · get 9/465 · gets 0/36 · give 0/154
gives 0/9 · go 5/239 · goes 0/24 · grow 0/29 · guess 2/16 · hail 4/5 · handle 4/26 · happen 2/88
happens 1/12 · hate 19/34 · head 53/57 · heads 11/20 · hear 0/70 · help 25/226 · hide 2/11 · highlight 2/12
hold 9/80 · holds 0/8 · hope 26/71 · hopes 27/44 · identify 0/29 · imagine 0/16 · imply 0/7 · impose 0/13
improve 0/22 · include 2/44 · increase 20/49 · indicate 0/5 · insist 0/8 · insult 6/10 · insults 17/17 · intend 0/5
intends 0/6 · introduce 0/13 · issue 190/195 · issues 168/172 · join 0/32 · joke 10/10 · judge 95/101 · judges 8/8
jump 3/11 · keep 4/130 · keeps 0/10 · kill 1/27 · knock 2/12 · know 0/379 · knows 0/36 · lack 47/50
lacks 0/5 · last 259/279 · launch 3/10 · lead 91/138 · leads 6/18 · learn 1/31 · leave 5/74 · lie 5/15
lies 5/7 · lift 3/11 · like 33/165 · likes 4/11 · limit 1/16 · limits 5/5 · link 12/20 · links 6/6
list 64/66 · listen 1/13 · lists 5/6 · live 9/80 · lives 37/49 · lobby 6/9 · long 140/150 · look 38/150
looks 3/12 · lose 0/55 · loses 0/6 · love 16/68 · maintain 0/14 · make 7/452 · makes 2/21 · manage 0/13
mark 9/16 · matter 51/64 · matters 10/14 · mean 2/74 · means 9/35 · meet 4/64 · mention 4/32 · mind 43/54
minds 16/16 · miss 0/6 · mistake 35/36 · mistakes 6/6 · mock 5/6 · move 56/120 · moves 11/13 · name 123/141
names 20/20 · need 49/306 · needs 5/41 · nominate 0/20 · note 30/42 · notes 3/7 · notice 5/8 · offer 10/62
offers 1/6 · open 42/64 · operate 0/9 · oppose 0/23 · opposes 0/7 · order 73/76 · orders 5/5 · overthrow 3/7
overturn 0/8 · own 290/299 · owns 1/5 · pass 4/51 · pay 12/118 · perform 0/12 · persuade 0/18 · pick 4/51
place 107/120 · places 24/24 · plan 99/111 · plans 45/62 · play 22/82 · plays 0/6 · pledge 13/17 · point 59/80
points 6/10 · portray 0/9 · post 66/76 · posts 7/9 · praise 8/13 · predict 0/11 · prefer 1/18 · prepare 0/8
present 4/23 · press 71/91 · prevent 0/48 · produce 0/15 · project 17/26 · promise 25/30 · promises 19/24 · protect 0/58
protest 25/32 · protests 14/16 · prove 0/38 · provide 0/70 · publish 0/5 · pull 0/18 · push 23/62 · puts 0/5
question 153/170 · questions 60/72 · quote 5/7 · raise 1/94 · reach 17/54 · react 0/6 · reads 2/6 · realize 0/13
reason 56/57 · reasons 25/25 · recall 1/10 · receive 1/32 · recognize 2/27 · recommend 0/9 · recount 6/8 · reduce 0/18
refer 0/5 · reference 20/21 · reflect 1/14 · refuse 0/14 · regard 6/7 · regret 5/16 · reject 0/14 · release 46/94
releases 5/5 · remain 0/57 · remains 1/22 · remark 10/10 · remarks 75/75 · remember 0/41 · remind 0/8 · remove 0/12
repeat 4/10 · replace 0/16 · reply 3/5 · report 96/106 · reports 16/22 · represent 0/25 · represents 1/21 · request 54/58
requests 14/24 · require 0/37 · resign 0/23 · resist 0/8 · resolve 2/8 · respect 19/30 · respond 0/59 · rest 58/68
result 60/71 · results 88/88 · return 20/51 · returns 6/10 · reveal 0/9 · reverse 3/9 · ring 2/5 · rise 59/87
roll 9/20 · root 5/7 · roots 7/7 · rule 19/35 · rules 69/69 · runs 1/12 · save 1/34 · say 11/373
says 3/133 · see 7/311 · seek 0/32 · seeks 1/6 · seem 0/41 · seems 0/32 · sees 0/26 · seize 0/8
sell 3/23 · send 0/34 · sense 51/55 · sentence 10/10 · serve 1/50 · serves 0/7 · settle 0/16 · shake 0/6
share 30/57 · shares 5/10 · show 68/145 · shows 11/19 · side 62/63 · sign 35/58 · signal 8/13 · signs 8/9
single 58/60 · sit 1/23 · sits 0/5 · sleep 0/7 · solve 0/11 · sound 5/19 · sounds 1/5 · speak 0/87
speaks 0/14 · spend 0/53 · spring 19/19 · stand 9/77 · stands 2/21 · start 46/101 · state 997/1008 · states 146/157
stay 2/68 · steal 0/8 · step 41/60 · steps 18/20 · stick 1/14 · stop 5/98 · stress 4/6 · strike 15/21
struggle 8/18 · struggles 6/8 · succeed 0/20 · suffer 0/7 · suggest 0/22 · sums 6/6 · support 263/475 · supports 0/20
surge 16/19 · survive 0/15 · suspect 7/9 · swing 24/28 · take 8/288 · takes 0/57 · talk 29/88 · talks 11/27
teach 0/5 · teaches 0/6 · tears 3/5 · tell 0/81 · tells 0/9 · term 57/58 · terms 49/52 · testify 0/5
text 109/109 · thank 0/9 · think 7/599 · thinks 0/39 · threaten 0/6 · throw 0/11 · touch 16/21 · trail 15/16
trails 0/6 · travel 12/17 · tries 0/6 · trust 15/37 · try 0/90 · turn 32/116 · turns 0/11 · tweet 44/47
tweets 7/9 · understand 2/83 · understands 0/15 · urge 1/7 · use 69/184 · uses 0/5 · view 43/57 · views 56/62
visit 32/48 · visits 5/6 · voice 40/42 · voices 7/7 · volunteers 10/11 · vote 159/390 · votes 72/75 · wait 2/33
wake 34/36 · walk 5/22 · want 1/370 · wants 0/71 · watch 46/74 · wear 0/10 · weigh 0/9 · welcome 11/26
win 66/448 · wins 22/36 · wish 4/22 · wishes 6/8 · withdraw 0/9 · wonder 0/15 · work 107/272 · works 8/37
worries 4/6 · worry 3/23 · write 1/21 · writes 0/9
`;
