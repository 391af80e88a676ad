/**
 * Given names with the pronoun that English-language news uses for their bearers.
 *
 * Taken from the names that the US Social Security Administration's national lists (public domain) show as frequent for
 * births between 1930 and 2000, with forms that are frequent in international news. Names common for both are left out:
 * a wrong pronoun is worse than none.
 */
import { words } from './words';

export const GIVEN_NAMES_HE = words(`
  aaron abdul abraham adam adrian ahmad ahmed akira al alan albert alberto alejandro aleksandr aleksei alessandro
  alexander alexandre alexei alfred ali allan allen alvin amadou amir anatoly anderson andre andrei andrew andriy
  andrzej andy angelo anthony antoine anton antonio antti arjun arkady armando arnold arthur arturo ashok ashraf attila
  austin axel barack barry bartosz bassam ben benedict benjamin bernard bernie bilal bill billy bjorn björn bob bobby
  bogdan bohdan boris borys brad bradley brandon brendan brent brett brian bruce bryan byron caleb calvin carl carlos
  carsten cedric cesar chad charles charlie chester chidi chris christian christopher chuck clarence claude clayton
  clifford clint clinton clyde cody colin connor corey craig cristian cristobal curtis cyril dale damian damon dan
  daniel danny dariusz darrell darren daryl dave david dean dennis denys derek derrick desmond dick didier diego dieter
  dimitri dimitris dmitri dmitry dmytro dominic don donald donnie doug douglas drew duane dustin dwayne dwight dylan
  earl ed eddie edgar edouard eduardo edward edwin eero eli elijah elliott elmer emeka emil emilio emmanuel emre enrique
  enzo eric erik ernest ernesto ethan etienne eugene evan evgeny fabio fabrizio farid federico felipe felix fernando
  filip florian floyd francesco francisco franco francois frank franklin fred freddie frederick fredrik friedrich fyodor
  gabriel gareth garrett gary gavin gene gennady geoffrey george gerald gerard gerhard gilbert giorgio giovanni giulio
  giuseppe glen glenn gonzalo goran gordon graham grant greg gregg gregory guillaume guillermo gunther gustav gustavo
  guy hakan hamid hamza hannes hans harald harold harry harvey hassan hector heinrich heinz helmut henri henrik henry
  herbert herman hernan hiroshi homer horacio horst howard hugh hugo hussein ian ibrahim ignacio igor ilya imran ira
  irving isaac ismail istvan ivan jack jackson jacob jacques jake jakob jakub jamal james janusz jared jaroslav jason
  javed javier jay jeff jeffery jeffrey jeremiah jeremy jerome jerry jesse jesus jim jimmy jiri joachim joao joaquin joe
  joel johan johann johannes john johnny jon jonathan jorge jorgen jose josef joseph josh joshua juan julian julio
  jurgen justin karl kazuo keith ken kenji kenneth kerry kevin khalid kirk klaus kofi konstantin krzysztof kurt kwame
  kyle lance larry lars laurence lawrence leo leon leonard leroy lester lewis lionel lloyd lorenzo louis luca lucas
  luigi luis lukas luke luther maciej magnus malcolm mamadou manfred manuel marc marcel marcelo marcin marco marcus
  marek mario mark marshall martin marvin massimo mateo matt matteo matthew maurice mauricio max maxwell mehdi mehmet
  melvin michael michal miguel mikael mike mikhail mikko milos milton miroslav mitch mitchell mitt mohamed mohammad
  mohammed moses muhammad murat mustafa mykola nathan nathaniel naveed neal ned neil nelson nicholas nick nicolas nigel
  niklas nikolai nils nnamdi noah norman olaf oleg oleksandr oliver olivier omar orhan oscar otto ousmane owen pablo
  pascal pasquale patrick paul paulo pavel pawel pedro perry pete peter petr petro phil philip phillip pierre piotr
  preston quentin radek rafael rajesh rakesh ralph ramesh ramon randall randy raphael rashid raul ravi ray raymond
  reggie reginald reinhard renato rex ricardo rich richard rick ricky rob robbie robby robert roberto rod roderick
  rodney rodrigo roger roland rolf roman ron ronald ronnie roy ruben rudolph rudy rupert rush ruslan russ russell ryan
  sachin salvador sam samir samuel sanjay saul scott sean sebastian sergei sergey sergio serhiy seth shane shaun shawn
  sidney simon slobodan spencer stanislav stanley stefan stefano stephen steve steven stewart stuart suresh sven taras
  tariq ted terrence terry theodore thiago thomas tim timothy tobias todd tom tomas tomasz tommy tony torsten travis
  trevor troy tyler ulrich umar uwe vadim valery vasily vasyl vernon victor vijay vikram viktor vincent vitaly vladimir
  vladislav vladyslav volodymyr wade wallace walter warren wayne wendell wesley wilhelm william willie winston wojciech
  wolfgang yannick yevgeny youssef yuri yuriy yusuf zachary zbigniew zoltan
`);

export const GIVEN_NAMES_SHE = words(`
  abigail ada adele adriana agata agnes agnieszka aileen aino aisha aleksandra alessandra alexandra alexandria alexis
  alice alicia alison allison alma alyssa amanda amber amelia amina aminata amira amy ana ananya anastasia andrea angela
  angelica angelina angelique anita anja anjali ann anna anne annette annie annika antonia anya april araceli ariana
  arlene asha ashley astrid audrey ava ayesha ayse barbara beata beatrice beatriz becky belinda bernadette bernice
  bertha beth bethany betsy betty beverly bianca birgit blanca bonnie brenda bridget brittany brooke caitlin camille
  candace cara carla carlotta carmen carol carole caroline carolyn carrie cassandra catalina catherine cathy cecilia
  celeste charlotte chelsea cheryl chiara chioma chloe christina christine cindy claire clara clarissa claudia colleen
  connie constance consuelo corinne courtney crystal cynthia daisy daniela danielle danuta daphne dawn deanna debbie
  deborah debra deepa deirdre delia delores delphine denise diana diane dianne dolores donna dora doreen doris dorota
  dorothy ebba edith edna eileen ekaterina elaine eleanor elena eleni eleonora elif elisa elisabeth elise eliza
  elizabeth ella ellen ellie elodie eloise elsa elsie emilia emily emine emma erica erika erin esperanza esther ethel
  eugenia eunice eva evelyn faith fatima fatou fatoumata faye federica felicia fernanda fiona florence frances francesca
  freda freya gabriela gabrielle gail galina genevieve georgia geraldine gertrude gina giovanna giulia gladys glenda
  gloria grace graciela greta gretchen guadalupe gudrun gwen gwendolyn hadiza hannah harriet hatice hazel heather heba
  heidi heike helen helena helene helga henrietta hiba hilary hilda hillary hope huda ida ilona ilse imelda ines ingrid
  ioana irena irene iris irma iryna isabel isabella ivana ivanka jacqueline jane janet janice jasmine jeanette jeanne
  jen jenna jennifer jenny jessica jill jo joan joana joann joanna joanne jolanta josephine joy joyce juanita judith
  judy julia juliana julianne julie juliet june kamala kaori kara karen karin karina karolina kasia katarina katarzyna
  kate katelin katelyn kateryna katharine katherine kathleen kathryn kathy katie katja katrina keiko kellyanne kendra
  khadija kimberly kirsten kristen kristi kristin kristina kristine lakshmi lara larisa larysa latoya laura lauren
  laverne layla leah leena leila lena leona leticia lidia lillian lily linda lisa liz liza lois lola loretta lorraine
  lotta louise lucia lucie lucille lucy ludmila luisa lydia lynda lynn lynne lyudmila mabel madeleine madeline magdalena
  maggie malgorzata mandy manuela marcella marcia margaret margarita margo maria mariah mariam marian mariana marianne
  marie mariia marija marilyn marina marisa marisol marissa marjorie marlene marsha marta martha martina mary maryam
  matilda matilde maureen maxine meera megan meghan melania melanie melinda melissa mercedes meredith michele michelle
  michiko mildred milena mimi mindy miranda miriam mirjana molly mona monica monika monique muriel myra myrna nadezhda
  nadia naima nancy naomi natalia natalie nataliia nataliya natasa natasha ngozi nicole nikki nina nirmala nora norma
  octavia oksana olena olga olha olive olivia ophelia pamela patrice patricia patsy patti patty paula pauline pearl
  peggy penelope penny phyllis pilar polly pooja priscilla priya priyanka rachel raisa ramona rania rebecca regina renee
  rhonda rita roberta rocio rosa rosalba rosalie rosalind rosanne rose rosemary roxanne ruby ruth sabrina sally salma
  samantha sandra saoirse sara sarah sarita savannah selena serena shabnam shanti sharon sheila shelley shelly sherri
  sherry shirley shreya sigrid silke silvia siobhan siti sofia soledad sonia sonja sonya sophia sophie stacey stacy
  stella stephanie sue sunita susan susanna susanne suzanne svetlana svitlana swati sylvia sylvie tabitha tamar tamara
  tammy tanya tara tatiana tatyana teresa terri tetiana theresa tiffany tina toni tonya tracy trudy ulrike ursula
  valentina valeria valerie vanessa vera veronica vesna vicki vicky victoria viola violet virginia vivian wanda wendy
  whitney wilma winifred xiomara yasmin yelena yesenia yevgenia ylva yoko yolanda yulia yuliia yvette yvonne zainab
  zeynep zoe zofia zsofia zuzana
`);

/** Given names of both men and women, and some that are also words: they show a person, but not which pronoun. */
export const GIVEN_NAMES_EITHER = words(`
  alex angel april ari ariel avery casey dana jackie jaime jamie jan jean jessie jody kim lee leslie marion pat quinn riley
  robbie robin rowan sam sandy shannon skyler stevie taylor
`);

/** Given names that are as frequent as surnames: on their own they do not show that a full name is withheld. */
export const GIVEN_NAMES_AND_SURNAMES = words(`
  allen clinton craig curtis douglas elliott franklin gordon graham grant harvey howard jackson james jordan joseph justin
  kelly kerry kirk lance lewis lindsey marshall martin maxwell mitchell morgan murray nelson owen perry preston reed reid
  russell ryan scott sherman spencer stanley stewart stuart thomas travis tyler wallace warren wayne wendell wesley
  whitney williams wilson winston
`);
