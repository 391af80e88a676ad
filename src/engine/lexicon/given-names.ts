/**
 * Given names with the pronoun that English-language news uses for their bearers.
 *
 * Taken from the names that the US Social Security Administration's national lists (public domain) and those of the UK's
 * and Ireland's statistical offices show as frequent for births between 1930 and 2015, with forms that are frequent in
 * international news. Names common for both are left out: a wrong pronoun is worse than none.
 */
import { words } from './words';

export const GIVEN_NAMES_HE = words(`
  aarav aaron abbas abdelaziz abdelkader abdi abdirahman abdou abdul abdulaziz abdulkadir abdulkarim abdulla
  abdullah abdulrahman abe abel abelardo abhijit abhinav abhishek abner abraham abubakar achim achmed adalberto
  adam adama adebayo adel adewale adil aditya adnan adolf adolfo adrian adriano agostino agustin ahmad ahmed
  ahmet ahsan aidan aiden aivar ajay ajit akash akbar akeem akhil akhilesh akihiko akihiro akin akinwumi akio
  akira akiva akram aksel al alaa alain alan alasdair alassane alastair alban albert alberto albie albin aldo
  alec aled alejandro alejo aleks aleksandar aleksander aleksandr aleksei alessandro alessio alexander alexandre
  alexandros alexandru alexei alfie alfons alfonso alfred alfredo algirdas ali alistair allan allen alois alok
  aloysius alphonse alphonso alton alun alvaro alvin alwyn amado amadou amar amarjit ambrose amedeo amichai
  amichay amiel aminu amir amit amitabh amjad amol amos anand anastasios anatole anatoli anatoliy anatoly anders
  anderson andile andre andreas andrei andrejs andres andrés andrew andrii andris andriy andrzej andy aneurin
  ángel angelo angus anibal anies anil anirudh ankit ansel anselm anselmo anson antal antanas anthony antoine
  anton antoni antonio antonis antony antti anup anurag anwar aras archibald archie arie arif aristide arjun
  arjuna arkadiusz arkady arlen arlo arman armand armando armin armon arnaud arnav arne arnold arnoldo aron arpad
  arran arron arsen arsène arseniy artem arthur artur arturo arturs arun arvid arvind asad asaf asbjorn asger
  ashish ashok ashraf ashwin asif aslam astor atanas athanasios atif atilla attila atul aubin auguste augustin
  augustine augusto aurelien aurelio aurelius austin avi avigdor avishai avner avraham axel ayaz ayman ayodele
  ayub azim aziz babajide babatunde balaji balazs baldev balwinder baptiste barack barak baraka barend barnabas
  barnaby barnard barney barry bart bartholomew bartolo bartosz bashar bashir basil basilio bassam bassirou
  bastien beau bekele ben benedetto benedict benedikt bengt benigno benito benjamin benjamín benno benny benoit
  benoît beppe bernabe bernard bernardo berndt bernhard bernie bert berthold bertie bertram bezalel bhaskar
  bhavesh bheki bhim bhupendra bhupesh bijan bikram bilal bilawal bill billy birger biswajit bjarne bjorn björn
  blaine blaise blas boaz bob bobby bogdan bohdan bongani boniface boris borja borys boyd brad bradley brady
  braeden bram branden brandon branko brendan brendon brent brenton bret brett brian brice broderick bronislaw
  bruce bruno bryan bryant bryce bryn burak burt burton byron caio caleb callum calum calvin camilo candido carl
  carleton carlo carlos carmelo carmine carsten casimir casper caspian cassius cathal cecil cecilio cedric
  cedrick cephas cesar cesare chad chadwick chaim chandan chandler chandrasekhar charalambos charan charles
  charlie charlton chauncey cheikh chester chetan chibuike chibuzor chidi chijioke chike chinedu chinonso
  chiwetel chris christer christiaan christian christophe christopher christos chuck chuka chukwudi chukwuemeka
  chukwuma ciaran ciarán cillian claes clarence claud claude claudio claus clayton clem clifford clint clinton
  clive clovis clyde coby cody colby cole colin colm colton conan connor conor conrad conrado constantin
  constantine corbin corentin corey cormac corneliu cornelius corrado cosimo cosmin costas cozmin craig cristian
  cristiano cristobal cristóbal cullen curt curtis cuthbert cyril cyrille cyrus daan dafydd dagfinn daichi
  daisuke dakarai dale dalibor damian damien damir damon dan daniel danilo danny dante danyal daoud darin dario
  darío darius dariusz darko darragh darrel darrell darren darrin darryl daryl dashiell dattatraya daud dave
  davey davi david davide davinder davit davor dawid dean declan deepak dejan delbert dele delmar delroy demarcus
  demetri demetrios demetrius denham denis dennis denny denys denzel denzil deon deonte derek derick dermot
  derrick deshaun deshawn desmond detlef devendra dewayne dewey dewi dexter dhananjay dharmendra dhruv diarmuid
  dick didem didier diederik diego dieter dietmar dieudonne digby dilip dillon dilshad dimitri dimitrios dimitris
  dinesh dino diogo dirk djibril djordje dmitri dmitrij dmitry dmytro domingo dominic dominick dominik don donal
  donald donato dong-hyun donn donnell donnie donovan dorian doron doug dougal dougie douglas douglass dragan
  drago dragoslav drew dries duane duarte dudley duncan dusan dushan dustin dwayne dwight dylan eamon eamonn earl
  earle easton ebenezer ebrahim ed eddie edgar edgardo edmond edmund edo edoardo edouard eduard eduardo edvard
  edvin edward edwardo edwin eero efraim efrain efren egan egil egon ehab ehsan ehud einar eirik eitan ejike
  eknath ekow ekrem elad eldon eldridge eleazar elgin eli elian elias eliezer elijah eliseo elkhan ellery elliot
  elliott elmer elmo elon eloy elton elvin elvis elwood elwyn emad emanuel emanuele emeka emil emile emiliano
  emilio emir emlyn emmanuel emmerson emmet emmett emmitt emre emyr enda engelbert ennio enoch enric enrico
  enrique enzo eoghan eoin ephraim erasmus ercan erdal erdogan erhan eric erich erik erlend erling ermanno ernest
  ernesto ernie ernst erol errol erskine ervin erwin espen esteban estevan ethan etienne étienne ettore euan
  eugene eugenio eusebio eustace evan evander evariste evaristo evelio everett evert evgeny ewan eyal ezekiel
  ezequiel ezra fabian fabien fabio fabrice fabricio fabrizio fadi fadil fahad fahd faisal faiz faizal farai
  fareed farhad farhan farid farooq farouk farrukh faruk fateh faustino fausto fawad fayez fazal federico feisal
  felipe felix femi ferdinand ferenc fergal fergus fermin fernand fernando feroz festus fidel fikile filip filipe
  filippo finbar finbarr findlay finlay finn finnegan finnian fintan fionn firas firoz flavio florent florentino
  florian floyd folarin folorunsho forrest francesc francesco francisco franciszek franck franco francois
  françois frank frankie franklin franklyn frans frantisek franz fraser fred freddie freddy frederic frédéric
  frederick frederico fredrik fredy friedrich frits fritz fuad fumio fyodor gabe gabor gabriel gaetan gaetano
  gagan galen gamal ganesh ganjar gareth garfield garret garrett garrick garry garth gary gaspar gaston gaurav
  gautam gauthier gavin gavino gavriel gaylord gbenga gene gennadiy gennady gennaro geoff geoffrey geoffroy georg
  george georges georgi georgios geraint gerald gerard gerardo gerd gerhard germain germán gerry gershon gerwyn
  gethin ghassan gheorghe ghulam giacomo giampaolo gian giancarlo gianfranco gianluca gianni gideon gilbert
  gilberto giles gilles gines gino giora giorgio giorgos giovani giovanni girish giulio giuseppe gleb glen
  glendon glenn glyn godfrey godwin gokhan gonzalo gopal goran gordie gordon gorka govind grady graeme graham
  grahame grant greg gregg gregoire gregor gregorio gregory griff griffin grigor grigori grigory grover guido
  guilherme guillaume guillermo gunnar gunter günter gunther guntis guowei gurdeep gus gustaf gustav gustave
  gustavo guy gwilym gwyn gyorgy györgy haakon habib hadi hafez hafiz haider haim hakan hakeem hakim hal halvard
  hamad hamdi hameed hamid hamish hamza hani hank hannes hannu hans harald hari harish harjit harold haroon
  haroun harri harrison harry haruki harun haruna haruto harvey hasan haseeb hashim hassan haydn hazem hector
  heinrich heinz helge helmut hemant hendra hendrik henning henri henrik henrique henry henryk herbert heriberto
  herman hermann hernan hernán herschel hersh herve hervé hesham hicham hideki hideo hilario hillel hilton
  himanshu himanta hippolyte hiram hiro hiroki hiroshi hirotaka hisham hitesh hollis homer horace horacio horst
  hossein howard howell hristo hubert hugh hughie hugo humberto humphrey husain husam hussain hussein huw iain
  ian ibrahim ibrahima idris idrissa ieuan ievgen ifeanyi ignacio ignatius ignazio igor ihab ihor ikechukwu
  ikenna ikram ilan ildefonso ilham ilia ilias ilija ilya ilyas imad imran imre imtiaz inder ingo ingvar ioan
  ioannis ionut iqbal ira irfan irvin irving irwin isaac isaiah isaías isak ishaan ishaq isidor isidore isidro
  iskander ismael ismail issa istvan italo itamar ivan iván ivano ivar ives ivo ivor iwan izzat jaap jabari jabir
  jabulani jacek jack jackson jacob jacobo jacques jafar jagdish jago jahangir jair jairo jake jakob jakub jalal
  jamaal jamal jamar james jamil jamison jannik janos janusz jared jaroslav jaroslaw jarrett jarrod jarvis jashan
  jason jasper jaume javed javier javon jawad jaxon jay jayant jayden jayesh jayson jean-baptiste jean-claude
  jean-francois jean-luc jean-marc jean-marie jean-michel jean-paul jean-philippe jean-pierre jean-yves jed
  jedediah jeff jeffery jeffrey jens jerald jeremiah jeremias jeremy jermaine jeroen jerome jérôme jerrod jerry
  jesper jesse jesus jethro jianguo jihoon jim jimmie jimmy jiri jitendra joachim joao joaquim joaquin joaquín
  jochen joe joel joerg johan johann johannes john johnathan johnathon johnnie johnny joko jon jonah jonas
  jonathan jonathon jonny joost jordi jordy jorg jörg jorge jorgen joris jorma jose josé joseba josef joseph josh
  joshua josiah josphat jotham jovan jozef józef juan juancho jude judson juha jukka jules julian julián julien
  julio julius juma junaid junichi juraj jurgen jürgen juri jurriaan justin justus juuso kabir kacper kadir kai
  kailash kais kaleb kalervo kalevi kalle kalonzo kamau kamel kamil kamran kanan karam karan kareem karel
  karim karl karol karsten karthik kartik kashif kaspar kasper kassim kasun katsuya kayode kazimierz kazuki kazuo
  keanu keegan keenan kees keir keiran keith kelechi kelvin kemal ken kendrick kenichi kenji kenneth kenny kenta
  kenton kerem kermit kerr kerry keshav kevin khaled khalid khalil khurram kian kieran kieron killian kimani
  kingsley kipchoge kiprono kirill kirk kishore kjell klaas klaus klemens knut kobi kofi koji kojo konrad
  konstantin konstantinos koos korey kosta kostas kourosh kristian kristjan kristof kristoffer krzysztof
  kumar kunal kunle kurt kushal kwabena kwadwo kwaku kwame kwasi kweku kyle kyran kyriakos lachlan laddie
  ladislav laird lajos lalit lamar lambert lamont lance lanny lanre larry lars laszlo laurence laurens laurent
  laurentiu lavrentiy lawrence lazar lazarus leander leandro leif leland lemuel len lennart lennie lennox lenny
  leo leon leonard leonardo leonel leonid leonidas leopold leopoldo leroy lester levent levi lewis liam linus
  lionel lior lisandro llewellyn llewelyn lloyd logan loic loïc lonnie lonny lorcan lorenz lorenzo loris lothar
  louie louis lowell luc luca lucas lucian luciano lucien lucio lucius ludovic ludovico ludwig luigi luis luiz
  luka lukas lukasz luke lungelo lungile luqman luther lutz lwazi lyle lyndon maarten machiel maciej madhav mads
  magnus mahamudu mahathir mahdi maher mahesh mahmood mahmoud mahmud maik majid makoto malachi malachy malcolm
  malek malik mamadou mamdouh mandisi mandla manfred manish manjit manmohan manoel manoj mansoor mansour manu
  manuel marat marc marcel marcelino marcello marcelo marcial marcin marcio marco marcos marcus marek mariano
  marijan marinus mario marius mark marko markus marlon marshall martijn martin martti marty marvin marwan
  masahiro masaki masashi masato masood massimiliano massimo masud mateo mateusz mathew mathias mathieu mathis
  matias matías mats matt matteo matthew matthias matthieu matti mattia mattias matty maurice mauricio maurits
  maurizio mauro max maxim maxime maximilian maximiliano maximo maxwell maynard mazen mcebisi mehdi mehmet meir
  melvin melvyn menachem mendel mervin mervyn micah michael michaël michail michal micheal micheál michel
  michelangelo mick mickael mickey micky miguel mihai mihail mihaly mikael mike mikel mikhail mikkel mikko miklos
  milind milo milorad milos milton minho mircea mirko miro miroslav mirza misha mitch mitchell mitesh mitt mladen
  mohamad mohamed mohammad mohammed mohan mohit mohsen mohsin moin moises moishe momar monty mordecai mordechai
  moritz morris morten mortimer moses moshe mostafa mourad moussa mpho mthunzi muhammad muhammadu muhyiddin
  mujahid mujib mukesh mukhtar munir murad murali murat murdo murtaza musa musalia mustafa mustapha mykhailo
  mykola myles myron mzwandile naas nabil nachman nadav nadeem nader naeem naftali nahum naim najib nando naoki
  naoto narayan narendra naresh nasir nasser nat nate nathan nathanael nathaniel naveed naveen navid navin nawaz
  nayib neal nebojsa ned neeraj neil nello nelson nemanja neri nestor néstor neville niall nicanor niccolo
  nicholas nick nickolas nico nicolae nicolai nicolas nicolás niels nigel nihad nikhil niklas niko nikodem nikola
  nikolai nikolaos nikolas nikolay nikos nils nino nir nirav nitin nitish nizar nkosana nkosinathi nnamdi noah
  noam noboru nobuo nolan norbert norman norris nuno nurlan obed obi obinna octavio oded odell ofer ogden oisin
  oisín okechukwu olaf olav ole oleg oleh oleksandr oleksii oleksiy olimpio oliver olivier ollie olof olu olumide
  olusegun oluwaseun oluwatobi omar omari omer omid onur oren orestes orhan orson orville osama osamu oscar oskar
  osman osvaldo oswald oswaldo othman otis otmar otto ousmane owen oystein ozan ozzie ozzy paavo pablo padraic
  pádraig padraig pål palle panagiotis panayiotis panfilo pankaj panos paolo pardeep paresh parvez parviz pascal
  pascual pasquale patricio patrick patrik paul paulo paulus pavel pavlo pawel pedro pekka percival percy
  peregrine perry pete peter petr petri petro petros petter petteri phil philip philippe phillip phineas
  pierluigi piero pierpaolo pierre piers piet pieter pietro piotr piyush placido porfirio poul prabhakar prabowo
  pradeep prakash pranab pranav prasad prashant pratap praveen pravin prayuth preston prithviraj qasim quentin
  quincy quinton rabih rachid radek radoslav radovan radu rafael rafal raffaele rafi rafiq raghav raghu ragnar
  raheem rahim rahul raimondo raimund rainer raj rajan rajat rajeev rajendra rajesh rajiv rajnath raju rakesh
  ralf ralph ramakant ramesh rami ramin ramiro ramon ramsey randal randall randolph randy ranjit raphael rashad
  rasheed rashid rasmus ratan raul raúl ravi ravindra ray raymond raymundo raynard recep reece reg reggie
  reginald reinaldo reinhard reinhold remco remi rémi remigio remus remy renan renato renaud renzo rex reynaldo
  reza rhett rhodri rhys ricardo riccardo rich richard richie rick rickey rickie ricky rico rigathi rigoberto
  rinaldo rishi ritchie ritesh riyad rob robbie robby robert roberto rocco rod roddy roderick rodger rodney
  rodolfo rodrigo roel rogelio roger rohan rohit roland rolando rolf rollo romain roman romesh ron ronald ronaldo
  ronan ronen ronnie ronny roque rory roscoe ross roy royce ruairi ruben rubén rudi rüdiger rudolf rudolph rudy
  rufus rui rune rupert rush ruslan russ russel russell rustam rutger ruud ryan ryo ryota saad sachin sadio sadiq
  saeed safwan saif saifullah sajid sajjad sakari salah saleem saleh salim salman salomon salvador salvatore sam
  sameer samer sami samir sammy samson samuel samuli sandeep sander sandile sandor sandro sanjay sanjeev sanjiv
  sanket santino santo santosh sarath sarfraz satish satoshi satyajit saul saúl sauli saurabh scott seamus séamus
  sean seán sebastian sebastiano sebastião sebastien segun senzo sepp serge sergei sergey sergi sergio sergiu
  serhat serhii serhiy seth seung-hyun seymour shafiq shahbaz shaheed shahid shahzad shailesh shakeel shakil
  shamir shamus shane shankar sharad sharif shashank shaun shawn shehbaz sheldon shem sherwood shigeru
  shimon shinji shinzo shiv shivraj shlomo shmuel shoaib shohei shuja shunsuke shyam sibusiso sid siddharth
  siddiq sidney siegfried sigmund sigurd silas silvan silvano silvester silvio simeon simon sindre siphiwe sipho
  siyabonga sizwe sjoerd slava slavko slawomir slobodan sohail solomon somchai soren søren spencer spiro spyros
  srdjan sridhar srinivas stan stanislas stanislav stanislaw stanley stavros stefan stefano steffen stelios sten
  stepan stephan stephane stéphane stephen steve steven stewart stig stjepan stu stuart subhash sudhir sukhdev
  sulaiman suleiman suleyman sumit sundar sunil suraj surendra suresh surya sushil svein sven sverre syed sylvain
  sylvester szymon tadashi tadeusz tadhg tafadzwa taha taher tahir takahiro takashi takeo takeshi talal
  talha tamas tamer tamir tapan tapio taras tarek tareq tariq taro tarun tatsuya tawanda tayfun ted teddy
  tejashwi temba tendai teo teodor teodoro teppo terence terje terrance terrell terrence terry tetsuya teun
  thabiso thabo thaddeus thaksin thanasis themba theo theodore theodoros thiago thibault thibaut thierry thijs
  thilo thom thomas thor thorbjorn thorsten thulani tiago tibor tilman tim timo timofey timothée timothy timur
  tinashe tito titus tobi tobias tobin toby tochukwu todd tom tomas tomás tomaso tomasz tomislav tommaso tommie
  tommy tomoki tomoyuki tony torben torbjorn tord torsten toshi toshio toshiro toussaint travis tremaine trent
  trevor trey tristan tristram trond troy truls truman trygve tucker tunde turgut tushar tyler tyree tyrell
  tyrone tyson uday uddhav udo ugo ugochukwu ulf uli ulises ulrich ulysses umar umberto umer umesh upendra
  urho uri uriah uriel urs usman uwe vaclav vadim vadym valdemar valdis valentin valentino valeri valerio valeriy
  valery vance varun vasile vasilios vasiliy vasily vasyl vaughan vaughn velimir venkat venkatesh vern vernon vic
  vicente victor víctor vidal vidar viggo vihaan vijay vikas vikram viktor vilhelm viliam vilmos vimal vinay
  vince vincent vincente vincenzo vinicius vinny vinod vipin virat virgil virgilio vishal vishnu vitali vitalii
  vitaliy vitaly vito vittorio vivek vlad vladimir vladislav vladyslav volker volkmar volodymyr vuk vusi vusumuzi
  vyacheslav wade wael waleed walid wallace wally walt walter walther waqar warren waseem wasim wataru wayne
  weldon wendell werner wes wesley wilbert wilbur wiley wilf wilfred wilfredo wilfrid wilhelm willard willem
  william willie willy wilmer wim winfield winfried winston winton wojciech wole wolfgang wolfram woodrow woody
  wouter wyatt wyn xabi xander xavi xavier xiaoming yahya yair yakov yakub yakubu yanis yann yannick yannis
  yaroslav yash yashwant yasin yasir yasser yasuhiro yaw yehuda yevgeni yevgeniy yevgeny yiannis yigal yitzhak
  yoann yoav yogesh yohan yonatan yoram yordan yorgos yosef yoshi yoshihide yoshihiro yossi youcef younis yousef
  youssef yoweri yukio yuri yurii yuriy yury yusef yusuf yusuke yuto yves zac zach zachariah zachary zack zafar
  zaheer zahid zaid zain zak zakaria zaki zane zbigniew zdenek zdravko zeeshan zeke zeljko zenon zev zhivko
  zhiwei ziad ziv zlatan zlatko zoltan zoran zubair zubayr zvi zweli zygmunt
`);

export const GIVEN_NAMES_SHE = words(`
  aaliyah aarti abbie abby abeer abena abigail achieng ada adaeze adanna addie adele adeline adina aditi adjoa
  adriana adrienne adwoa agata agatha agnes agnieszka aicha aida aileen ailsa aimee aine ainhoa aino aisha
  aishatu aishwarya aisling akiko akinyi akosua alana alanna alannah alda alejandra aleksandra alessandra
  alexandra alexandria alexia alexis alice alicia alicja alina alisha alison alissa aliya allison allyson alma
  almudena althea alyssa amaka amal amalia amanda amara amber amelia amelie amina aminata amira amna amparo
  amrita amy ana anabel anahita anais ananya anastasia anastasiya andrea angela angelica angelina angeline
  angelique anika anisa anita anja anjali anjana anju anke ann anna anna-maria annabel annabelle annalena
  annalise anne annegret anneke anneliese annelise annette annie annika annmarie anouk anoushka anthea antoinette
  antonella antonia anushka anya aoife aparna april arabella araceli araminta archana ariana arianna ariella
  arlene arlette arundhati arwa asha ashlee ashleigh ashley ashlyn asma asmaa astri astrid atieno atinuke audra
  audrey aurelie aurélie ava avani aviva ayako ayanda ayesha ayse azadeh azra azucena babita bahar barbara barbel
  bärbel barbra beata beatrice beatrix beatriz becca becky begoña belen belén belinda bella benazir berit
  bernadette bernice bertha beryl bess bessie beth bethan bethany betsy bette bettina betty beulah beverley
  beverly bhavna bianca binta birgit birgitta blanca blanche bodil bongiwe bonnie brandi branwen breanna bree
  brenda briana brianna bridget bridgette bridie brielle brigid brigitte briony britney britta brittany brittney
  bronagh bronwen bronwyn brooke bryony bukola bushra busisiwe caitlin caitlyn caitriona calista camila camilla
  camille candace candelaria candice candida caoimhe cara carina carissa carla carlotta carly carmel carmela
  carmelita carmen carol carole caroline carolyn carrie caryn carys casandra cassandra cassie catalina catarina
  caterina catherine cathleen cathryn cathy catriona cecile cécile cecilia cecily celeste celestine celia celine
  céline ceri cerys chandrika chanel chantal chantelle charlene charlotte charmaine chelsea cherie cherise cheryl
  chiamaka chiara chidinma chinwe chinyere chioma chipo chitra chloe chrissie chrissy christa christel christiana
  christie christina christine ciara cicely cindy cinzia claire clara clare clarice clarissa claudette claudia
  claudine clemence clémence clemency clementine cleo clothilde colette colleen concetta connie constance
  consuelo cora coralie corazon cordelia coretta corinne cornelia cosima courtney cristina crystal cynthia dagmar
  dagny dahlia daisy dalal dalia damaris danica daniela daniella danielle danuta daphne daria darlene davina dawn
  deanna deb debbie debby debora deborah debra deepa deepika deepti deidre deirdre delcy delia delilah della
  delores delphine demetria denise desiree despina devika diana diane dianna dianne diksha dilma dilys dimitra
  dina dinah dineo divya dolores donatella donna dora doreen doris dorit dorota dorothea dorothee dorothy dragana
  duygu dympna ebba ebony edie edith édith edna edwina effie efua eileen eilidh eilis eirlys ekaterina elaina
  elaine elana eleanor eleanora elena eleni eleonora elfriede eliana elif elin elina elinor elisa elisabeth
  elisabetta elise élise elissa eliza elizabeth elizaveta elke ella elle ellen ellie ellinor elly elodie eloisa
  eloise elsa elsie elspeth elvira elzbieta emanuela emilia emilie emily emine emma emmanuelle emmeline enid
  eniola erica ericka erika erin erma ernestine esha esme esmeralda esperanza estela estella estelle esther ethel
  etta eugenia eugenie eunice eva eva-maria evangeline evelina eveline evelyn everly evie ewa fabiana fabienne
  fabiola fadumo fadwa faith faiza farah fareeda farida farzana fatema fatemeh fatima fátima fatimah fatma fatou
  fatoumata fatuma fawzia fay faye federica felicia felicity femke fenella fernanda ffion fidelia fidelma
  filomena fiona fionnuala fiorella flavia fleur florence florentina folake fran franca frances francesca
  francine francoise françoise franziska freda frederica frederique freya frida friederike fumiko funke funmi
  funmilayo gabriela gabriella gabrielle gail galina gayatri gayle gaynor geeta geetha gemma genevieve geneviève
  georgette georgia georgiana georgie georgina geraldine gerda germaine gertie gertrude ghada ghislaine giada
  gianna gila gilda gillian gina ginevra ginny giorgia giovanna gisela giselle gita giulia giuliana giuseppina
  gladys glenda glenna glenys gloria golda graça grace gracie graciela grainne gráinne greta gretchen gretel
  griselda grizel guadalupe gudrun gudula guinevere gulnara gunilla gwen gwendolyn gwyneth habiba hadiza hafsat
  hailey hajar hala hana hanan hanin hanna hannah hanne hanneke hannelore harriet harriett haruka hasina hatice
  hattie hauwa hayley hazel heather heba hedda hedvig hedwig heidemarie heidi heike helen helena helene hélène
  helga helle heloise hema henrietta henriette hermine hermione hester hettie hiba hilary hilda hildegard hillary
  hina hiroko hiromi hope hortense huda ida ifeoma iffat ijeoma ilana ilaria ileana ilhan ilka ilona ilse
  imane imani imelda imogen imogene ina indira ines inés inez inga inge ingeborg inger ingrid ingvild
  inmaculada ioana iolanda iolanthe iona ione iraida irena irene irina iris irma irmgard iryna isabel isabela
  isabella isabelle iseult isha ishani isla isobel isolde itziar ivana ivanka ivette ivonne izabela izzy jacinda
  jacinta jaclyn jacqueline jacquelyn jada jadwiga jamila jana jane janelle janet janette janice janine janis
  jasmin jasmine jaya jayne jeanette jeanie jeanine jeanne jeannette jeannie jeannine jelena jemima jemma jen
  jenifer jenna jennie jennifer jenny jess jessamy jessamyn jessica jette jhumpa jill jillian jimena jo joan
  joana joann joanna joanne jodi jodie joelle johanna johnetta jolanta jolene jolie joni josefa josefina
  josephine josiane josie joy joyce juana juanita judi judith judy julia juliana juliane julianna julianne julie
  julienne juliet julieta juliette jumana june justina justine jutta kadija kaja kalpana kamala kamila
  kamla kaori kara karen kari karin karina karishma karla karolina karyn kasia katarina katarzyna kate katelin
  katelyn katerina kateryna katharina katharine katherine katheryn kathie kathleen kathrin kathryn kathy katia
  katie katja katrin katrina katy katya kavita kavitha kawthar kay kayla kaylee kayleigh kazuko keeley kefilwe
  keiko keira keisha kelli kellyanne kemi kendra keren kerri kerrie kerstin keziah khadeeja khadija khadijah
  khanyi kiara kiera kiki kimberlee kimberley kimberly kimiko kinga kirsten kirsti kirstie kirstin kirsty kitty
  kjersti konstantina krista kristen kristi kristie kristin kristina kristine kristy krystal krystyna kseniya
  kumi kumiko kusum kylie kyoko laetitia lakeisha lakshmi lalita lamia lana lara larisa larissa larysa latasha
  latifa latisha latonya latoya laura laure laurel lauren lauretta laverne lavinia layla lea léa leah leanna
  leanne lebogang leela leena leila leilani lena lene leni lenora leona leonie leonor leonora leontine leora
  lerato lesedi lesley leticia letitia letizia lia liana lianne lidia liesel lieselotte lila lilia lilian liliana
  lillian lillie lilly lily lina linda lindiwe lindsay linnea liora lisa lisbeth lise liselotte lisette liv livia
  liz liza lizbeth lizzie ljubica lois lola loredana lorelei lorena loretta lori lorna lorraine lotta lotte
  lottie louisa louise lourdes luana lubna lucero lucia lucía luciana lucie lucienne lucile lucille lucinda
  lucretia lucrezia lucy ludmila ludmilla luisa lula lupita lydia lyn lynda lyndsay lyndsey lynette lynn lynne
  lynsey lyudmila lyudmyla mabel macarena maddalena maddie madeleine madeline madelyn madge madhu madhuri mae
  maeve magali magda magdalena maggie maha mahira maike maire mairead maisie maite makeda malak malala malgorzata
  malin malina mamata mamta manal mandy manisha manju manon manuela marcela marcella marcelle marci marcia marcie
  mareike margaret margareta margarete margarethe margarita margaux margery margherita margie margit margo margot
  margret margrethe marguerite maria maría mariah mariam marian mariana mariangela marianna marianne maribel
  maribeth maricel maricela marie marie-claire marie-claude marieke mariel mariela mariella marietta mariia
  marija mariko marilyn marina marisa marisela marisol marissa marit marita maritza marjorie marjory marla
  marlena marlene marlies marlo marsha marta martha marthe martina martine mary maryam maryann maryanne marybeth
  maryellen marylou maryse marzia masako mathilde matilda matilde maud maude maura maureen mavis maxine maya
  mayra maysa mayumi mayuri mckenna meaghan mechthild meena meenakshi meera meg megan megha meghan megumi mehreen
  mehwish mei-ling meike meiling melania melanie melba melinda melisa melissa mercedes meredith merete meryl
  mette mia michaela michela michele micheline michelle michiko mieke mihaela miho mikaela mila milada milagros
  mildred milena millicent millie mimi mina mindy minna minnie mira miranda mireille mirella mireya miriam mirjam
  mirjana mitzi moira molly mona monica mónica monika monique morag morgana morwenna moya moyra mridula mumbi
  muna muriel myfanwy myra myriam myrna myrtle nabila nada nadège nadezhda nadia nadine nadja nafisa naima najwa
  naledi nalini namrata nanaia nanci nancy nandini nandita nanette naoko naomi nasreen natalia natalie
  nataliia nataliya natalya natasa natascha natasha natasja nathalie natsumi nawal nazanin nazia neelam neema
  neha nell nellie nelly nerys nessa netta nevaeh ngozi nia niamh nichola nicola nicole nicoletta nicolette
  nicolina nida nidhi nieves nigella nikki nilufar nimra nina ninette nirmala nisha nita njeri nkechi nneka
  noelia noelle noemi noemie nokuthula noma nomfundo nomsa nomvula nontsikelelo nora noreen noriko norma
  nosipho noura nthabiseng ntombi nuala nuria nurul nusrat nyasha nyla obiageli octavia odette odile ofelia
  ogechi oksana olena olga olha olive olivia oluchi olwen omolara onyinye oona oonagh ophelia oprah orla orlaith
  ornella ottilie padma paige palesa pallavi paloma pam pamela paola parisa parvati pascale patrice
  patricia patrizia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny perla pernille
  perpetua petra petronella philippa philomena phoebe phumzile phyllis pia pilar pippa polly pooja poonam portia
  pradnya pragya pratibha preeti prisca priscilla priti priya priyanka prue puja purnima rabia rachael rachana
  rachel rachelle radha rafaela raghad ragnhild raheela raina raisa rajni ramona rana randi rani rania ranjana
  raquel rasha rasheeda rashida rashmi rawan razan razia reba rebecca rebeka rebekah rebekka reem reena refilwe
  regina reiko rekha remedios rena renata renate renee renu renuka reshma reva rhea rhian rhiannon rhoda rhona
  rhonda ria ricarda rikke rima rina risa rita ritu roberta robyn rochelle rocio rocío róisín roisin rola romana
  romola romy ronda ronke roopa rosa rosalba rosaleen rosalia rosalie rosalind rosalinda rosaline rosalyn
  rosamund rosanna rosanne rosario rose roseanne roselyn rosemarie rosemary rosetta roshni rosie rosita roslyn
  roswita roswitha rowena roxana roxane roxanne roxie roz ruba rubina ruby rukhsana rukmini rupa ruta rutendo
  ruth ruthie ryoko sabina sabine sabrina sachiko sadaf sadhna sadia sadie safiya sahar saima saira sakina sally
  salma salome saman samantha samia samina samira sana sanae sandhya sandi sandie sandra sandrine sangeeta sania
  sanjana sanna saoirse saori sara sarah sarai sarita saroja saskia satomi saundra savannah savita sawsan sayuri
  scarlett seema selena selina selma serena setsuko shabana shabnam shagufta shaima shaina shaista shakira
  shalini shana shania shanice shanna shanta shanti shari sharla sharlene sharmila sharon sharron shauna shawna
  shazia sheela sheena sheetal sheila shelagh shelley shelly sheree sheri sherri sherrie sherry sheryl shilpa
  shireen shirin shirley shizuka shobha shona shreya shruti shulamit sian siân sibongile sibyl sidonie sienna
  signe sigrid siham síle silje silke silvana silvia simona simone simran sindisiwe sinead sinéad siobhan siobhán
  sita siti sloane smita smriti sneha snezana sofia sofía sofie sofiya solange soledad solveig sona sonal sonali
  sondra sonia sonja sonya sophia sophie soraya sravani stacey staci stacie stacy stefania stefanie steffi stella
  stephania stephanie suad sudha sue suella suellen sujata sukhwinder sumaiya sumaya sumiko sumitra sunanda
  sunita sunniva supriya surbhi susan susana susann susanna susannah susanne sushma sushmita susie suzan suzanna
  suzanne suzette suzie svenja svetlana svitlana swati sybil sylvia sylvie sylwia synnove tabassum tabitha tahira
  talia tallulah tamar tamara tamika tamiko tammi tammie tammy tamsin tania tanisha tanja tanvi tanya tara tasha
  tasneem tatiana tatjana tatyana tawana tegan temitope teresa teri terri tess tessa tetiana thalia thandeka
  thandi thandiwe thea thelma thembi theodora theresa therese thérèse theresia thomasina thora thuli tia tiana
  tiffany tilda tillie tilly tina titilayo tiziana tomiko tomoko toni tonia tonya tori torill tova tove tracey
  traci tracie tracy tricia trina trine trish trisha trista trixie trudi trudie trudy tsitsi turid twyla ulrika
  ulrike uma una unathi urmila ursula uschi usha uzma vaishali valda valentina valeria valerie valérie valeriya
  vanda vandana vanessa vanita varsha vasiliki vasundhara veena velma vera verena verna veronica verónica
  veronika veronique véronique vesna vibeke vicki vickie vicky victoire victoria vida vidya vigdis vijaya
  viktoria viktoriya vilma vimala viola violet violeta violetta virginia virginie vittoria vivian viviana viviane
  vivien vivienne wafa waltraud wambui wanda wangari wanjiku wanjiru waris wendy whitney wilhelmina willa wilma
  winifred winnie winona xanthe xenia xiaoli ximena xiomara yael yana yara yasmeen yasmin yasmina yasmine yasuko
  yelena yemisi yesenia yetunde yevgenia yewande ylva yoko yolanda yolande yoshiko yukiko yulia yuliia yuliya
  yumi yumiko yuriko yvette yvonne zadie zahra zainab zainabu zandile zanele zara zaynab zehra zeina zeinab zelda
  zena zenobia zeynep zina zinaida zinhle zipporah zodwa zoe zoë zoey zofia zohra zoila zola zora zsofia
  zsuzsanna zulema zulfa zuzana zuzanna
`);

/** Given names of both men and women, and some that are also words: they show a person, but not which pronoun. */
export const GIVEN_NAMES_EITHER = words(`
  alex angel april ari ariel avery blake cameron casey dana darcy dominique gurpreet harpreet ife indra ivy jackie
  jaime jamie jan jaspreet jean jessie jocelyn jody jyoti kamal kelsey kim kiran krishna lee leslie mar marion
  naseem noel noor nour parveen pat quinn riley robbie robin rowan sam sandy shannon shashi skyler stevie taiwo
  taylor tayo uche
`);

/** Countries that are given names as well: "Jordan Pike". */
export const COUNTRIES_AS_GIVEN_NAMES = words('jordan israel');

/** Given names that are as frequent as surnames: on their own they do not show that a full name is withheld. */
export const GIVEN_NAMES_AND_SURNAMES = words(`
  aarav abbas abdelaziz abdelkader abdi abdirahman abdou abdulkadir abdulla abdullah abe abel abelardo abhijit
  abhinav abner achim achmed adalberto adama adebayo adel adewale adnan adolf adolfo adriano agostino ahmet aivar
  ajit akbar akeem akihiko akihiro akio akiva akram aksel alaa alain alban albin aldo alejo aleks aleksandar
  alexandros alexandru alfons alfonso alfredo algirdas allen alois aloysius alphonse alphonso alton alwyn amado
  amara amarjit ambrose amedeo amichai amichay amiel amitabh amjad amos anand anastasios anatole anatoli anatoliy
  andreas andrejs andrii andris angus ansel anselm anselmo anson antal antanas antoni antonis antony anwar aras
  archibald arie arif aristide arkadiusz arlen arlo arman armand armin armon arnaud arnoldo aron arpad arran arron
  arsen arsène arseniy artem artur arturs arun arvid asaf asger asif aslam astor atanas athanasios atif atilla aubin
  auguste augustin augustine augusto aurelien aurelio aurelius avi avigdor avishai avner avraham ayaz ayub azim aziz
  balazs baldev balwinder baptiste barak barend barnabas barnard bartolo bashar bashir basil basilio bastien beau
  becca bekele benedetto benedikt bengt benigno benito benno benny beppe bernabe bernardo berndt bernhard berthold
  beryl bess bette bhaskar bhim bijan bikram birger biswajit blaine blaise blake blanche blas boaz boniface borja
  boyd brady braeden bram branden branko brendon brenton brice broderick bronislaw bruno bryant bryce burak burt
  burton caio calum cameron candido carina carleton carlo carmela carmelo carmine casimir casper caspian cassius
  cathal cecil cecilio cedrick cephas cesare chadwick chaim chandan chandler chandrasekhar charalambos charan
  charlton chauncey chetan chibuzor chijioke chinonso chiwetel christa christer christiaan christos chuka ciarán
  cillian claes claud claus clementine clinton clovis coby colby cole conan concetta conrad conrado constantin
  constantine corbin corentin corneliu cornelius cosima cosimo cosmin costas cozmin craig cristiano cullen curt
  curtis cyrille cyrus dagfinn daichi dakarai dalia dalibor damien damir danilo dante danyal daoud darcy darin darko
  darrel darrin dashiell dattatraya daud davey davi davide davinder davit davor dejan delbert delmar delroy demarcus
  demetri demetrios demetrius denham denis denny denzil deon deonte derick deshaun dewayne dewey dexter dhananjay
  dharmendra didem diederik dieudonne digby dillon dilshad dinesh dino diogo djibril djordje dmitrij dominick
  dominik donato donn donnell donovan dorian doron douglas douglass dragan drago dragoslav dries duarte dudley
  duncan dusan dushan earle ebony ebrahim edmond edmund edo eduard edvard edvin efren egan egil egon ehud eitan
  ejike ekow elad eldon eldridge eleazar elgin elian eliezer eliseo elkhan elle ellery elliot elliott elmo elon eloy
  elton elvin elvira elvis elwood emanuel emir emmet emmett emmitt engelbert ennio enoch enric enrico eoghan ephraim
  erasmus ercan erdal erdogan erhan erich erlend erling ermanno ernst erol errol erskine ervin erwin esmeralda
  estevan eugenio eustace evander evelio everett evert eyal ezequiel fabian fabricio fadi fadil fahd faisal faiz
  faizal fareed farhad farooq farrukh faruk fateh fausto fay fayez fazal feisal ferdinand fernand feroz fidel filipe
  finbar finbarr findlay finnegan finnian firoz flavio florent florentino folarin forrest franca francesc franciszek
  franck françois frankie franklin franklyn frans frantisek franz fraser freddy frederico fredy frits fritz fuad
  gabe gabor gaetano gagan galen gamal ganesh garfield garret garrick garry gaspar gaston gautam gauthier gavino
  gavriel gaylord gennadiy geoffroy georges georgi georgios geraint gerd germain gerry gershon gerwyn ghulam
  giampaolo gian giancarlo gianfranco gilda gilles gines giora giovani girish gleb glendon gokhan golda gopal gordie
  gordon gorka govind grady graham grahame grant gregorio griff griffin grigor grigori grigory grover guido
  guilherme gunter guntis gurdeep gustaf gustave gwilym gyorgy györgy habib habiba hadi hafez hafiz hafsat haider
  haim hakeem hakim hal hamad hamdi hameed hamid hani hank hannu hans hari harjit haroun harri harrison haruki harun
  harvey hasan haseeb hashim haydn hazem helge hemant hendrik henrique henryk heriberto hermann herschel hersh herve
  hervé hesham hicham hideki hideo hilario hillel hilton himanshu hippolyte hiram hiro hirotaka hollis hossein
  howard howell hristo hubert hughie humberto humphrey husain hussain ibrahim ibrahima idris idrissa ievgen ignatius
  ignazio ikechukwu ikram ilan ildefonso ilham ilia ilias ilija imre imtiaz inez ingo ioan ioannis iqbal irvin irwin
  isaías isak ishaan ishaq isidor isidore isidro iskander ismael ismail issa italo itamar ivar ives ivo izzat jabari
  jabir jacek jackson jacobo jada jafar jago jair jalal jamaal jamar james jamil jamison jannik janos jarrett jarrod
  jarvis jashan jasmin jasper jaume javon jawad jayson jean-baptiste jean-francois jean-marie jean-michel jean-paul
  jean-philippe jean-yves jedediah jerald jeremias jerrod jimmie jitendra joaquim joerg johnathan johnathon johnnie
  jonas jonathon jordan jordi jordy jorg jorma joseba joseph jotham jovan jozef józef juancho jude judson juha jukka
  jules julien julius juma junichi juraj juri jurriaan justin justus juuso kabir kacper kadir kai kais kaleb kalervo
  kalevi kalle kamal kamau kamel kamil kamila kanan karam kareem karel karim karol karsten kartik kasper kassim
  kasun katsuya kay kazimierz keegan keenan kees keiran kelly kelsey kendrick kenichi kenton kerem kermit kerr kerry
  keshav khaled khalil khurram kian kiara kieron killian kimani kingsley kirill kirk kishore kjell klemens kobi
  konrad konstantinos koos korey kosta kourosh krishna kristian kristjan kristof kristoffer kumar kushal kwadwo
  kyran kyriakos lachlan laddie ladislav laird lajos lalit lamar lambert lamont lance lanny laure laurens laurent
  laurentiu lavrentiy lazar lazarus leander leland lemuel lennart lennie lennox lenora leonel leonid leonidas leonie
  leonora leopold leopoldo levent lewis lindsey linus lior lonnie lonny lorena lorenz lorenzo loris lothar louie
  lowell luana luc lucian luciano lucien lucius ludovic ludovico ludwig luiz luka lukasz lula lutz lyle machiel
  madhav mae magali magnus mahdi maher mahesh mahira mahmood mahmoud mahmud maik makoto malachi malak malek mamdouh
  manjit manmohan manoel mansoor mansour manu marat marcela marcelino marcello marcial marcio marcos marianna
  marijan marinus marius marko markus marla marlo marlon marshall martijn martin martine martti masaki masashi
  masato masood massimiliano masud mateusz mathew mathias mathieu mathis matias mats matthieu matti mattia maud
  maude maura maurits mauro maxim maximilian maximiliano maximo maxwell maynard meg meir melvyn menachem mendel
  mervin micah michaël michail michel michelangelo mickael micky mihai mihail mihaly mikel mikkel miklos milorad
  mircea miro mirza misha mitchell mitesh mladen mohamad mohan mohsin moin moises moishe momar mordechai morgan
  moritz morris mortimer moses moshe moussa moya muhammadu mujib mukesh mukhtar munir murad murali murdo murray
  murtaza musa mustapha myles myron naas nabil nabila nachman nadav nader naftali nahum naim najib nando naoto
  narayan narendra naresh nasir nasreen nasser nat nate nathanael navid navin nayib neelam nello nelson nemanja neri
  neville nicanor niccolo nickolas nico nicolae nicolai nicolás nida nihad niko nikodem nikola nikolaos nikolas
  nikolay nir nirav nitin noam nobuo noel noemi nolan noor norbert norris nuno nurlan oded odell ofer ogden oisin
  oisín okechukwu olav oleh oleksii oleksiy olimpio olof omer omid onur oren orestes orson orville oswald oswaldo
  othman otis otmar owen ozan ozzie ozzy paavo paige pål palle panayiotis panos pardeep parvez parviz pascual
  patricio patrik paulus pavlo pekka percival percy peregrine perla perry petri petros petter petteri phineas
  pierluigi pierpaolo piers piet placido porfirio prabhakar prakash pranab prasad prashant pratap preston prithviraj
  qasim quincy quinton rabih rachid radoslav radu rafal rafi raghav rahim raimondo raimund rajan rajendra raju ralf
  rami ramin ramsey rana randal randolph rani rasheed ratan ravindra raymundo raynard reed reid reinaldo remco remi
  remigio remus renan renaud reva reynaldo reza rhett rhodri rhys richie rickey rickie rico rinaldo rocco rodger
  roel rolando rollo romain romesh ronaldo ronen ronny roque rosario roscoe ross royce rubina rudi rudolf rufus rui
  russel russell rustam ruta rutger ryan ryo saad sadio sadiq saeed safwan saif saifullah sajid sajjad sakari salah
  saleem saleh salim salman salomon salvador samer sami sammy samson samuli sana sandhya sanjiv santino santo sarath
  satish sauli saurabh scarlett scott séamus seán sebastiano sebastião sebastien sepp serge sergi sergiu serhat
  serhii seymour shafiq shahbaz shahid shailesh shakil shamir shamus shankar shanta sharif shashank shem sherman
  sherwood shimon shinzo shiv shivraj shlomo shmuel shoaib shuja shyam siddiq sigmund silvan silvano silvester
  silvio sipho slava slavko slawomir solomon sona sonal spencer spiro srdjan sridhar srinivas stanislas stanislaw
  stanley sten stephan stewart stjepan stuart sukhdev sulaiman suleiman suleyman sumitra sundar suraj surendra surya
  sushil sverre szymon tadashi tadhg taha taher tahir takahiro takeo talal talha talia tamir tapio tarek tareq
  tayfun teo teodor teodoro teppo terrance teun thabo thaddeus thanasis themba theodoros thibault thibaut thierry
  thilo thom thomas thor thorbjorn tia tiago tiana timo timofey timothée timur tito titus tobin tomaso tomislav
  tommie tomoki tomoyuki torben tord toshi toshiro toussaint travis tremaine trent trey tristan tristram truls
  truman tucker turgut tyler tyree tyson ulysses umer umesh upendra urho uri uriah uriel urs usman vaclav vadym
  valdemar valdis valentin valentino valeri valerio valeriy vance vanda vasilios vasiliy vaughan vaughn velimir
  venkat venkatesh verena vern vic vicente vida vidal vihaan vilhelm viliam vilmos vimal vincente vinicius vinny
  vinod virgil virgilio vishnu vitali vitalii vitaliy vito vivek vlad volkmar vyacheslav waleed walid wallace wally
  walt walther wangari wanjiku warren waseem wataru wayne weldon wendell werner wesley whitney wilbert wiley
  wilfredo wilfrid willard williams willy wilmer wilson wim winfield winfried winston winton woodrow woody wyn xabi
  xander xavi yahya yair yakov yakub yakubu yanis yann yasin yasuhiro yehuda yevgeni yevgeniy yigal yitzhak yoann
  yohan yonatan yoram yordan yorgos yosef yoshihide yoshihiro yossi youcef younis yukio yurii yury yusef zac
  zachariah zafar zahra zaid zak zakaria zaki zane zdenek zdravko zeljko zena zenon zev zhivko zina ziv zlatko
  zubair zvi zygmunt
`);
