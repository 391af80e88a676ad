/**
 * Given names with the pronoun that English-language news uses for their bearers.
 *
 * Taken from the names that the US Social Security Administration's national lists (public domain) show as frequent for
 * births between 1930 and 2000, with forms that are frequent in international news. Names common for both are left out:
 * a wrong pronoun is worse than none.
 */
import { words } from './words';

export const GIVEN_NAMES_HE = words(`
  aaron abdul abraham adam adrian ahmad ahmed al alan albert alberto alejandro alexander alexei alfred ali allan allen
  alvin amir anderson andre andrei andrew andy angelo anthony antonio armando arnold arthur ashraf austin barack barry
  ben benedict benjamin bernard bernie bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce
  bryan byron caleb calvin carl carlos cedric cesar chad charles charlie chester chris christian christopher chuck
  clarence claude clayton clifford clint clinton clyde cody colin connor corey craig curtis cyril dale damian damon dan
  daniel danny darrell darren daryl dave david dean dennis derek derrick desmond dick diego dmitri dmitry dominic don
  donald donnie doug douglas drew duane dustin dwayne dwight dylan earl ed eddie edgar eduardo edward edwin eli elijah
  elliott elmer emmanuel enrique eric erik ernest ernesto ethan eugene evan evgeny felix fernando floyd francesco
  francisco franco francois frank franklin fred freddie frederick gabriel gareth garrett gary gavin gene geoffrey george
  gerald gerard gilbert giorgio glen glenn gordon graham grant greg gregg gregory guillermo gustavo guy hamid hans harold
  harry harvey hassan hector henri henry herbert herman homer howard hugh hugo hussein ian ibrahim igor ira irving isaac
  ismail ivan jack jackson jacob jacques jake james jared jason javier jay jeff jeffrey jeffery jeremiah jeremy jerome
  jerry jesse jesus jim jimmy joe joel johan john johnny jon jonathan jorge jose josef joseph josh joshua juan julian
  julio justin karl keith ken kenneth kerry kevin khalid kirk konstantin kurt kyle lance larry lars laurence lawrence leo
  leon leonard leroy lester lewis lionel lloyd louis lucas luis luke luther malcolm manuel marc marco marcus
  mario mark marshall martin marvin mateo matt matteo matthew maurice max maxwell mehmet mehdi melvin michael miguel mike
  mikhail milton mitch mitchell mitt mohamed mohammad mohammed moses muhammad mustafa nathan nathaniel neal ned neil
  nelson nicholas nick nicolas nigel nikolai noah norman oleg oliver omar oscar otto owen pablo patrick paul pedro perry
  pete peter phil philip phillip pierre preston quentin rafael ralph ramon randall randy raphael rashid raul ray raymond
  reggie reginald rex ricardo rich richard rick ricky rob robbie robby robert roberto rod roderick rodney rodrigo roger
  roland roman ron ronald ronnie roy ruben rudolph rudy rupert rush russ russell ryan salvador sam samuel saul scott
  sean sergei sergey sergio seth shane shaun shawn sidney simon spencer stanley stefan stephen steve steven stewart stuart
  ted terrence terry theodore thomas tim timothy tobias todd tom tommy tony travis trevor troy tyler vernon victor vincent
  viktor vladimir wade wallace walter warren wayne wendell wesley william willie winston wolfgang yuri yusuf zachary
`);

export const GIVEN_NAMES_SHE = words(`
  abigail ada adele agnes aileen aisha alexandra alexandria alexis alice alicia alison allison alma alyssa amanda amber
  amelia amina amy ana anastasia andrea angela angelica angelina angelique anita ann anna anne annette annie antonia april
  ariana arlene ashley audrey ava barbara beatrice becky belinda bernadette bernice bertha beth bethany betsy betty beverly
  bonnie brenda bridget brittany brooke caitlin camille candace cara carla carmen carol carole caroline carolyn carrie
  cassandra catherine cathy cecilia celeste charlotte chelsea cheryl chloe christina christine cindy claire clara clarissa
  claudia colleen connie constance consuelo corinne courtney crystal cynthia daisy danielle daphne dawn deanna debbie
  deborah debra deirdre delia delores denise diana diane dianne dolores donna dora doreen doris dorothy edith edna eileen
  elaine eleanor elena elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie emilia emily emma erica erika
  erin esther ethel eugenia eunice eva evelyn faith fatima faye felicia fiona florence frances francesca freda gabriela
  gabrielle gail genevieve georgia geraldine gertrude gina gladys glenda gloria grace greta gretchen gwen gwendolyn
  hannah harriet hazel heather heidi helen helena helene henrietta hilary hilda hillary hope ida ilona ilse imelda ines
  ingrid irene iris irma isabel isabella ivanka ivana jacqueline jane janet janice jasmine jeanette jeanne jen jenna jennifer
  jenny jessica jill jo joan joann joanna joanne josephine joy joyce juanita judith judy julia juliana julianne julie
  juliet june kamala kara karen karin karina kate katelin katelyn katharine katherine kathleen kathryn kathy katie katrina
  kellyanne kendra kimberly kirsten kristen kristi kristin kristina kristine lara latoya laura lauren laverne leah leila
  lena leona leticia lidia lillian lily linda lisa liz liza lois lola loretta lorraine louise lucia lucille lucy lydia
  lynda lynn lynne mabel madeleine madeline maggie mandy marcella marcia margaret margarita margo maria mariah mariam
  marian marianne marie marilyn marina marisa marisol marissa marjorie marlene marsha martha mary maryam matilda maureen
  maxine megan meghan melania melanie melinda melissa mercedes meredith michele michelle mildred mimi mindy miranda miriam
  molly mona monica monique muriel myra myrna nadia nancy naomi natalia natalie natasha nicole nikki nina nora norma
  octavia olga olive olivia ophelia pamela patrice patricia patsy patti patty paula pauline pearl peggy penelope penny
  phyllis polly priscilla priya rachel ramona rebecca regina renee rhonda rita roberta rosa rosalie rosalind rosanne
  rose rosemary roxanne ruby ruth sabrina sally samantha sandra sara sarah savannah selena serena sharon sheila shelley
  shelly sherri sherry shirley silvia sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susanna
  susanne suzanne sylvia tabitha tamara tammy tanya tara teresa terri theresa tiffany tina toni tonya tracy trudy ursula
  valentina valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma
  winifred yasmin yolanda yvette yvonne zainab zoe
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
