/**
 * Given names with the pronoun that English-language news uses for their bearers.
 *
 * Taken from the names that the US Social Security Administration's national lists (public domain) and those of the UK's
 * and Ireland's statistical offices show as frequent for births between 1930 and 2015, with forms that are frequent in
 * international news. Names common for both are left out: a wrong pronoun is worse than none.
 */
import { words } from './words';

export const GIVEN_NAMES_HE = words(`
  aaron abdul abdulaziz abdullah abdulrahman abhishek abraham adam adebayo adewale adil aditya adnan adrian adriano
  agustin ahmad ahmed aidan aiden ajay akash akhil akin akinwumi akira akram al alan alasdair alastair albert alberto
  albie alec aled alejandro aleksander aleksandr aleksei alessandro alessio alexander alexandre alexei alfie alfonso
  alfred alfredo ali alistair allan allen alok alun alvaro alvin amadou amar amedeo amir amit amjad amol anand anatoly
  anders anderson andile andre andrei andres andrés andrew andriy andrzej andy aneurin ángel angelo angus anibal anil
  anirudh ankit anselm anthony antoine anton antonio antti anup anurag anwar archie arif arjun arjuna arkady armando
  arnav arne arnold arthur arturo arun arvind asad asbjorn ashish ashok ashraf ashwin asif attila atul augusto austin
  axel ayman ayodele aziz babajide babatunde balaji barack baraka barnaby barney barry bart bartholomew bartosz bashir
  basil bassam bastien ben benedict benito benjamin benjamín benoit benoît bernard bernie bert bertie bertram bhavesh
  bhupendra bilal bill billy bjarne bjorn björn bob bobby bogdan bohdan bongani boris borys brad bradley brandon
  brendan brent bret brett brian bruce bryan bryce bryn byron caleb callum calvin camilo carl carlo carlos carsten
  cecil cedric cesar chad charles charlie cheikh chester chibuike chidi chike chinedu chris christian christophe
  christopher chuck chukwudi chukwuemeka chukwuma ciaran clarence claude claudio clayton clem clifford clint clinton
  clive clyde cody cole colin colm colton connor conor conrad corey cormac corrado craig cristian cristobal cristóbal
  curtis cuthbert cyril cyrille daan dafydd daisuke dale damian damien damon dan daniel danny dario darío darius
  dariusz darragh darrell darren darryl daryl dave davey david davide dawid dean declan deepak dele denis dennis denys
  denzel derek dermot derrick deshawn desmond detlef devendra dewi dhruv dick didier diego dieter dietmar dilip dimitri
  dimitrios dimitris dinesh dirk dmitri dmitry dmytro domingo dominic don donal donald dong-hyun donnie doug dougal
  dougie douglas drew duane duncan dustin dwayne dwight dylan eamon eamonn earl easton ebenezer ed eddie edgar edgardo
  edmund edoardo edouard eduardo edward edwardo edwin eero efraim efrain ehab ehsan einar eirik eli elias elijah elliot
  elliott elmer elwyn emad emanuele emeka emil emile emiliano emilio emlyn emmanuel emre emyr enda enrique enzo eoin
  eric erik ernest ernesto ernie espen esteban ethan etienne étienne ettore euan eugene eusebio evan evaristo evgeny
  ewan ezekiel ezra fabien fabio fabrice fabrizio fadi fahad faisal farai farhan farid farouk faustino fawad federico
  felipe felix femi ferenc fergal fergus fermin fernando festus filip filippo finlay finn fintan fionn firas florent
  florian floyd folorunsho francesco francisco franco francois frank franklin fraser fred freddie frederic frédéric
  frederick fredrik friedrich fyodor gabriel gaetan gareth garrett garth gary gaurav gautam gavin gbenga gene gennady
  gennaro geoff geoffrey georg george gerald gerard gerardo gerhard germán gerry gethin ghassan gheorghe giacomo
  gianluca gianni gideon gilbert gilberto giles gilles gino giorgio giorgos giovanni girish giulio giuseppe glen glenn
  glyn godfrey godwin gonzalo gopal goran gordon govind graeme graham grant greg gregg gregoire gregor gregory guido
  guillaume guillermo gunnar günter gunther guowei gus gustav gustavo guy gwyn haakon habib haider hakan hakeem halvard
  hamid hamish hamza hannes hans harald hari harish harold haroon harry haruna haruto harvey hassan hector heinrich
  heinz helmut hemant henning henri henrik henry herbert herman hernan hernán herve hervé hiroki hiroshi hisham hitesh
  homer horace horacio horst howard hugh hugo humphrey husam hussein huw iain ian ibrahim idris ieuan ifeanyi ignacio
  igor ihab ihor ikenna ilya ilyas imad imran imtiaz inder ingvar ionut iqbal ira irfan irving isaac isaiah ismail
  istvan ivan iván ivano ivor iwan jaap jabulani jack jackson jacob jacques jagdish jairo jake jakob jakub jamal james
  janusz jared jaroslav jaroslaw jason jasper javed javier jawad jaxon jay jayant jayden jayesh jean-claude jean-luc
  jean-marc jean-pierre jed jeff jeffery jeffrey jens jeremiah jeremy jermaine jeroen jerome jérôme jerry jesper jesse
  jesus jethro jianguo jihoon jim jimmy jiri jitendra joachim joao joaquin joaquín jochen joe joel johan johann
  johannes john johnny jon jonah jonathan jonny joost jörg jorge jorgen joris jose josé josef joseph josh joshua josiah
  juan julian julián julien julio juma junaid jurgen jürgen justin kabir kailash kamal kamran karan kareem karim karl
  karthik kashif kaspar kayode kazuki kazuo keanu keir keith kelechi kelvin kemal ken kenji kenneth kenny kenta kerry
  kevin khaled khalid khalil kieran kipchoge kiprono kirk kishore klaas klaus knut kofi koji kojo konstantin kostas
  krzysztof kunal kunle kurt kwabena kwaku kwame kwasi kweku kyle lachlan lalit lamar lance lanre larry lars laszlo
  laurence laurent lawrence leandro leif len lenny leo leon leonard leonardo leopold leroy lester levi lewis liam
  lionel lisandro llewellyn llewelyn lloyd logan loic loïc lorcan lorenzo louis luca lucas luciano lucien lucio luigi
  luis lukas luke lungelo lungile luqman luther lwazi lyndon maarten maciej madhav mads magnus mahesh mahmoud majid
  malachy malcolm malik mamadou mandisi mandla manfred manish manoj mansoor mansour manuel marc marcel marcello marcelo
  marcin marco marcus marek mariano mario mark marlon marshall martin marty marvin marwan masahiro massimo mateo
  mathieu matías matt matteo matthew matthias mattias matty maurice mauricio maurizio max maxime maxwell mazen mehdi
  mehmet melvin mervyn michael michal michel mick mickey miguel mikael mike mikhail mikko milind milo milos milton
  minho mirko miroslav mitch mitchell mitt mohamed mohammad mohammed mohan mohit mohsen monty mordecai morten moses
  mostafa mourad mpho mthunzi muhammad mujahid mukesh murali murat musa mustafa mykola mzwandile nabil nadeem naeem
  naoki narendra naresh nasser nathan nathaniel naveed naveen neal nebojsa ned neeraj neil nelson nestor néstor neville
  niall nicholas nick nicolas niels nigel nikhil niklas nikolai nikos nils nino nitin nitish nizar nkosana nkosinathi
  nnamdi noah noboru nolan norbert norman obed obi obinna octavio okechukwu olaf ole oleg oleksandr oliver olivier
  ollie olu olumide olusegun oluwaseun oluwatobi omar omari orhan osama osamu oscar oskar osman osvaldo oswald otto
  ousmane owen oystein pablo padraic padraig panagiotis pankaj paolo paresh parvez pascal pascual pasquale patrick paul
  paulo pavel pawel pedro percy perry pete peter petr petro phil philip philippe phillip piero pierre pieter pietro
  piotr piyush poul pradeep prakash pranav praveen pravin preston qasim quentin quincy radek radovan rafael raffaele
  rafiq raghav raghu ragnar raheem rahul rainer raj rajan rajat rajeev rajendra rajesh rajiv rakesh ralph ramakant
  ramesh ramiro ramon randall randy ranjit raphael rashad rashid rasmus raul raúl ravi ravindra ray raymond reece reg
  reggie reginald reinhard reinhold rémi remy renato renzo rex reza rhys ricardo riccardo rich richard rick ricky
  rigoberto rishi ritchie ritesh riyad rob robbie robby robert roberto rod roddy roderick rodney rodolfo rodrigo
  rogelio roger rohan rohit roland rolf romain roman ron ronald ronan ronnie rory ross roy ruairi ruben rubén rüdiger
  rudolph rudy rufus rune rupert rush ruslan russ russell ruud ryan ryota sachin sadiq saeed saif salah salim salman
  salvador salvatore sam sameer sami samir samuel sandeep sander sandile sandor sandro sanjay sanjeev sanket santosh
  sarfraz satish satoshi satyajit saul saúl scott seamus sean sebastian segun senzo serge sergei sergey sergio serhiy
  seth seung-hyun shafiq shaheed shahid shahzad shakeel shane sharad shashi shaun shawn sheldon shigeru shinji shohei
  shunsuke shyam sibusiso sid siddharth sidney siegfried sigurd silas silvio simeon simon sindre siphiwe sipho sizwe
  sjoerd slobodan sohail solomon somchai soren søren spencer spyros stan stanislav stanley stavros stefan stefano
  steffen stelios stepan stephane stéphane stephen steve steven stewart stig stu stuart subhash sudhir suleiman sumit
  sunil surendra suresh sushil svein sven syed sylvain sylvester tadeusz tafadzwa tahir taiwo takashi takeshi tamas
  tamer tapan taras tarek tariq taro tarun tatsuya tawanda tayo ted teddy temba tendai terence terje terrell terrence
  terry tetsuya thabiso thabo themba theo theodore thiago thibault thierry thijs thomas thorsten thulani tibor tilman
  tim timothy tinashe tobi tobias toby tochukwu todd tom tomas tomás tomasz tommaso tommy tony torbjorn torsten toshio
  travis trevor tristan trond troy trygve tunde tushar tyler tyrell tyrone uche uday udo ugo ugochukwu ulf uli ulises
  ulrich umar umberto umesh usman uwe vadim valentin valery varun vasile vasily vasyl venkat vernon vicente victor
  víctor vidar viggo vijay vikas vikram viktor vinay vince vincent vincenzo vinod vipin virat vishal vitaly vittorio
  vivek vladimir vladislav vladyslav volker volodymyr vuk vusi vusumuzi wade wael waleed walid wallace walter waqar
  warren waseem wasim wayne wendell werner wes wesley wilbur wilf wilfred wilhelm willem william willie winston
  wojciech wole wolfgang wolfram wouter wyatt xavier xiaoming yahya yakubu yannick yannis yaroslav yash yashwant yasir
  yasser yaw yevgeny yiannis yogesh yoshi younis youssef yuri yuriy yusuf yusuke yuto yves zach zachary zack zaheer
  zahid zaid zain zakaria zane zbigniew zeeshan zeke zhiwei ziad zlatan zoltan zoran zubair zubayr zweli
`);

export const GIVEN_NAMES_SHE = words(`
  aaliyah aarti abbie abeer abena abigail ada adaeze adanna adele adeline aditi adjoa adriana adwoa agata agatha agnes
  agnieszka aicha aileen ailsa aine aino aisha aishatu aisling akiko akosua alana alannah alda alejandra aleksandra
  alessandra alexandra alexandria alexis alice alicia alicja alina alison allison alma althea alyssa amaka amanda amara
  amber amelia amelie amina aminata amira amna amparo amrita amy ana ananya anastasia andrea angela angelica angelina
  angelique anika anita anja anjali anjana ann anna anna-maria annabel annabelle annalise anne annegret anneke
  anneliese annelise annette annie annika anouk anthea antonella antonia anushka anya aoife aparna april arabella
  araceli araminta archana ariana arianna arlene arlette arwa asha ashley asma asmaa astri astrid atinuke audrey
  aurelie aurélie ava avani ayako ayanda ayesha ayse azadeh azucena babita barbara barbel bärbel beata beatrice beatrix
  beatriz becky begoña belen belén belinda bella berit bernadette bernice bertha bessie beth bethan bethany betsy
  bettina betty beverley beverly bhavna bianca birgit birgitta blanca bodil bongiwe bonnie bree brenda briana brianna
  bridget bridie brielle brigid brigitte briony britney britta brittany bronagh bronwen bronwyn brooke bryony bukola
  bushra busisiwe caitlin caitriona camila camilla camille candace candelaria candice caoimhe cara carla carlotta carly
  carmel carmela carmen carol carole caroline carolyn carrie carys cassandra cassie catalina catarina catherine cathy
  catriona cecile cécile cecilia celeste celia celine céline ceri cerys chandrika chantal charlene charlotte charmaine
  chelsea cheryl chiamaka chiara chidinma chinwe chioma chipo chitra chloe christel christina christine ciara cicely
  cindy cinzia claire clara clare clarissa claudia claudine clemence clémence clemency cleo clothilde colette colleen
  connie constance consuelo cora cordelia coretta corinne cornelia courtney crystal cynthia dagmar dagny daisy dalal
  dalia damaris daniela danielle danuta daphne darlene davina dawn deanna deb debbie debora deborah debra deepa deepika
  deirdre delia della delores delphine denise desiree devika diana diane dianne dilys dimitra dina dinah dineo divya
  dolores donatella donna dora doreen doris dorota dorothea dorothee dorothy dragana dympna ebba edith édith edna effie
  efua eileen eilidh eirlys ekaterina elaina elaine eleanor elena eleni eleonora elfriede eliana elif elin elinor elisa
  elisabeth elisabetta elise élise elissa eliza elizabeth elke ella ellen ellie ellinor elodie eloisa eloise elsa elsie
  elspeth elvira emanuela emilia emily emine emma emmanuelle emmeline enid eniola erica erika erin ernestine esme
  esperanza estela estella estelle esther ethel etta eugenia eugenie eunice eva eva-maria evangeline evelyn everly evie
  fabiana fabienne fabiola fadumo faith farah fareeda farida farzana fatema fatemeh fatima fátima fatou fatoumata
  fatuma fawzia fay faye federica felicia felicity femke fenella fernanda fidelia fidelma fiona fionnuala fiorella
  flavia fleur florence folake fran franca frances francesca francine françoise franziska freda frederique freya
  friederike fumiko funke funmi funmilayo gabriela gabriella gabrielle gail galina gayatri gaynor geeta geetha gemma
  genevieve geneviève georgette georgia georgie georgina geraldine gerda germaine gertie gertrude ghada ghislaine giada
  gianna gillian gina ginevra ginny giorgia giovanna gisela giselle gita giulia giuliana giuseppina gladys glenda
  glenys gloria grace graciela grainne gráinne greta gretchen gretel griselda grizel guadalupe gudrun gudula gulnara
  gunilla gwen gwendolyn gwyneth hadiza hailey hajar hala hana hanan hanin hannah hanne hanneke hannelore harriet
  haruka hatice hauwa hayley hazel heather heba hedda hedvig heidemarie heidi heike helen helena helene hélène helga
  helle hema henrietta henriette hermione hester hettie hiba hilary hilda hildegard hillary hiromi hope huda ida ife
  ifeoma ijeoma ilaria ilka ilona ilse imane imani imelda imogen indira ines inés inga inge ingeborg inger ingrid
  ingvild inmaculada ioana iolanthe iona irena irene irina iris irma irmgard iryna isabel isabela isabella isha isla
  isobel itziar ivana ivanka izzy jacinda jacinta jacqueline jamila jana jane janelle janet janette janice janine
  jasmine jaya jayne jeanette jeanne jeannie jelena jemima jemma jen jenna jennifer jenny jess jessamy jessica jhumpa
  jill jimena jo joan joana joann joanna joanne jodie joelle johanna jolanta jolene jolie josefa josefina josephine
  josiane josie joy joyce juana juanita judi judith judy julia juliana julianne julie juliet julieta jumana june
  justine jutta jyoti kalpana kamala kamla kaori kara karen kari karin karina karishma karolina kasia katarina
  katarzyna kate katelin katelyn kateryna katharina katharine katherine kathie kathleen kathrin kathryn kathy katie
  katja katrin katrina kavita kavitha kawthar kayla kayleigh kazuko keeley kefilwe keiko keira keisha kellyanne kendra
  kerstin keziah khadeeja khadija khadijah khanyi kiki kimberly kirsten kirsti kirstie kirsty kitty kjersti kristen
  kristi kristin kristina kristine kumi kusum kylie kyoko laetitia lakeisha lakshmi lalita lamia lara larisa larysa
  latifa latisha latoya laura laure lauren laverne lavinia layla lea léa leah leanna leanne lebogang leela leena leila
  leilani lena lene leona leonor lerato lesedi lesley leticia letitia letizia lianne lidia liesel lieselotte lila
  lilian liliana lillian lilly lily lina linda lindiwe linnea lisa lisbeth liselotte livia liz liza lizzie ljubica lois
  lola loredana loretta lorna lorraine lotta lotte lottie louisa louise lourdes lubna lucero lucia lucía luciana lucie
  lucienne lucille lucinda lucrezia lucy ludmila ludmilla luisa lydia lynda lynette lynn lynne lyudmila lyudmyla mabel
  macarena maddalena madeleine madeline madelyn madge madhu madhuri maeve magda magdalena maggie maha maike mairead
  maisie maite makeda malak malala malgorzata malin mamta manal mandy manisha manju manon manuela marcella marcia
  mareike margaret margareta margarethe margarita margery margherita margo margot margrethe marguerite maria maría
  mariah mariam marian mariana mariangela marianne maribel maricela marie marie-claire marie-claude marieke mariel
  mariela mariella mariia marija mariko marilyn marina marisa marisela marisol marissa marit marita marjorie marlena
  marlene marlies marsha marta martha martina martine mary maryam marzia masako mathilde matilda matilde maud maude
  maureen mavis maxine maya maysa mayumi mayuri mechthild meena meenakshi meera megan megha meghan megumi mehreen
  mehwish mei-ling meiling melania melanie melinda melissa mercedes meredith merete mette mia michaela michela michele
  michelle michiko mihaela miho mikaela mila milagros mildred milena millicent millie mimi mina mindy minnie mira
  miranda mireille mirella mireya miriam mirjana moira molly mona monica mónica monika monique morag morwenna moyra
  mumbi muna muriel myfanwy myra myrna myrtle nada nadège nadezhda nadia nadine nadja nafisa naima najwa naledi nalini
  namrata nancy nandini nanette naoko naomi naseem nasreen natalia natalie nataliia nataliya natasa natasha natasja
  nathalie natsumi nawal nazia neema neha nell nellie nelly nerys nessa nevaeh ngozi nia niamh nicola nicole nicoletta
  nicolette nidhi nieves nigella nikki nina nirmala nisha nkechi nneka noelia noelle noemie nokuthula noma nomfundo
  nomsa nomvula nontsikelelo nora noreen noriko norma nosipho nour noura nthabiseng ntombi nuala nuria nyasha obiageli
  octavia odette odile ogechi oksana olena olga olha olive olivia oluchi olwen omolara onyinye oona oonagh ophelia
  oprah orla orlaith ornella ottilie padma palesa pallavi paloma pamela paola parveen pascale patrice patricia patrizia
  patsy patti patty paula paulina pauline pearl peggy penelope penny pernille petra petronella philippa philomena
  phoebe phumzile phyllis pilar pippa polly pooja poonam portia pradnya pragya pratibha preeti prisca priscilla priti
  priya priyanka prue puja purnima rabia rachael rachana rachel radha raghad ragnhild raheela raina raisa rajni ramona
  randi rani rania ranjana raquel rasha rasheeda rashmi rawan razan rebecca reem reena refilwe regina reiko rekha
  remedios renata renate renee renu renuka reshma rhian rhiannon rhoda rhona rhonda rikke rima rina rita ritu roberta
  rochelle rocio rocío roisin rola romola ronke roopa rosa rosalba rosaleen rosalie rosalind rosamund rosanna rosanne
  rose roseanne rosemary roshni rosie roswitha rowena roxana roxanne ruba ruby rukhsana rukmini rupa rutendo ruth
  sabina sabine sabrina sachiko sadhna sadia sadie safiya sahar saima saira sakina sally salma salome saman samantha
  samina samira sana sandra sandrine sangeeta sanjana saoirse sara sarah sarita saroja saskia satomi savannah savita
  sawsan sayuri seema selena selina selma serena setsuko shabana shabnam shagufta shaima shakira shalini shanice shanti
  sharmila sharon sharron shazia sheela sheena sheetal sheila shelagh shelley shelly sherri sherry sheryl shilpa
  shireen shirin shirley shizuka shobha shona shreya shruti sian sibongile sidonie signe sigrid siham silje silke
  silvia simona simone simran sindisiwe sinead sinéad siobhan siobhán sita siti sneha snezana sofia sofía solange
  soledad solveig sonia sonja sonya sophia sophie soraya sravani stacey stacy stefania steffi stella stephanie suad
  sudha sue sujata sukhwinder sumaiya sumaya sumiko sunanda sunita sunniva supriya surbhi susan susana susann susanna
  susannah susanne sushma sushmita suzan suzanne suzette svenja svetlana svitlana swati sybil sylvia sylvie sylwia
  synnove tabassum tabitha tamar tamara tamika tammy tamsin tania tanisha tanja tanvi tanya tara tasha tasneem tatiana
  tatjana tatyana tegan temitope teresa terri tess tessa tetiana thandeka thandi thandiwe thea thelma thembi theodora
  theresa therese thérèse tiffany tilda tilly tina titilayo tiziana tomoko toni tonya torill tove tracey tracie tracy
  tricia trina trine trish trisha trixie trudie trudy tsitsi turid ulrika ulrike una unathi urmila ursula usha uzma
  valda valentina valeria valerie valérie vandana vanessa vanita varsha vasiliki vasundhara velma vera veronica
  verónica veronique véronique vesna vibeke vicki vicky victoria vidya vigdis vijaya vimala viola violet virginia
  vittoria vivian viviana viviane vivien vivienne waltraud wambui wanda wanjiru wendy whitney wilhelmina wilma winifred
  winnie xanthe xiaoli ximena xiomara yael yara yasmin yasmine yasuko yelena yemisi yesenia yetunde yevgenia yewande
  ylva yoko yolanda yolande yoshiko yukiko yulia yuliia yuliya yumi yumiko yvette yvonne zadie zahra zainab zainabu
  zandile zanele zara zaynab zeina zeinab zelda zeynep zinhle zodwa zoe zoey zofia zola zsofia zsuzsanna zulfa zuzana
  zuzanna
`);

/** Given names of both men and women, and some that are also words: they show a person, but not which pronoun. */
export const GIVEN_NAMES_EITHER = words(`
  alex angel april ari ariel avery blake cameron casey dana darcy dominique gurpreet harpreet ivy jackie jaime
  jamie jan jaspreet jean jessie jocelyn jody kelsey kim kiran lee leslie mar marion noel pat quinn riley robbie robin
  rowan sam sandy shannon skyler stevie taylor
`);

/** Given names that are as frequent as surnames: on their own they do not show that a full name is withheld. */
export const GIVEN_NAMES_AND_SURNAMES = words(`
  abdullah adebayo adewale adnan adriano akram alfonso alfredo allen amara amedeo amjad anand angus anselm anwar arif
  arun asif augusto aziz bashir basil bastien benito blake bryce cameron carlo carmela cecil clinton cole conrad craig
  curtis cyrille dalia damien darcy davey davide denis dinesh douglas duncan edmund elliot elliott elvira fadi faisal
  fay florent franca franklin fraser gautam gerry gilles girish gopal gordon govind graham grant guido habib haider
  hakeem hamid hans hari harvey hemant herve hervé howard humphrey ibrahim idris imtiaz iqbal ismail jackson james
  jasper jawad jitendra jordan joseph julien juma justin kabir kamal kareem karim kelly kelsey kerry khaled khalil kirk
  kishore lachlan lalit lamar lance laure laurent leopold lewis lindsey lorenzo luciano lucien madhav magnus mahesh
  mahmoud malak mansoor mansour marcello marlon marshall martin martine mathieu maud maude maxwell michel mitchell
  mohan morgan moses mukesh murali murray musa nabil narendra naresh nasreen nasser nelson neville nitin noel nolan
  norbert okechukwu oswald owen parvez pascual percy perry prakash preston qasim quincy raghav rajan rajendra rani
  ravindra reed reid reza rhys romain ross rufus russell ryan sadiq saeed saif salah salim salman salvador sami sana
  satish scott serge shafiq shahid sherman shyam silvio sipho solomon spencer stanley stewart stuart suleiman surendra
  sushil tahir tarek thabo themba thibault thierry thomas travis tristan tyler umesh usman valentin venkat vicente
  vinod vivek waleed walid wallace warren waseem wayne wendell werner wesley whitney williams wilson winston yahya
  yakubu younis zahra zaid zakaria zane zubair
`);
