// Given names that tell "he" from "she" in English papers. Lists only; names that both bear, and names of places, are left out.

import { wordSet } from '../text/word-set.ts';

/** Given names of men. */
export const NAMES_OF_MEN = wordSet(`
  aaron abdul adam adrian ahmed aidan alan albert alexander alfred ali alistair allan amir andrew andy angus anthony antonio
  archie arjun arnold arthur asif barry ben benjamin bernard bill bob boris brad brandon brendan brian bruce bryan callum
  carl carlos cecil charles christian christopher chris clive colin conor craig cyril damian daniel danny darren dave david
  dean dennis derek desmond diego dominic donald douglas duncan dylan eamonn edward edwin elliot emmanuel eric ethan eugene
  ewan felix fergus fernando francis frank fraser fred frederick gareth gary gavin geoff geoffrey george gerald gerard giles
  gordon graeme graham grant greg gregory guy hamish harold harry harvey hassan hector henry herbert horace howard hugh hugo
  humza hussein iain ian ibrahim imran isaac ivan ivor jack jacob jake james jamie jason javier jeff jeffrey jeremy jerome
  jerry jim jimmy joe joel john johnny jonathan jorge jose joseph josh joshua juan julian justin karl keir keith ken kenneth
  kevin kieran klaus kyle lance lawrence lee leo leon leonard lewis liam louis luca lucas luis luke malcolm marco marcus mario
  mark martin marvin matt matthew maurice max michael miguel mike mitchell mohamed mohammed muhammad neil nicholas nick nigel
  noah norman oleg oliver omar oscar oswald owen pablo patrick paul pedro pete peter phil philip pierre piers quentin rafael
  rajesh ralph raymond reginald rhys ricardo richard rishi rob robert roberto roger ron ronald rory ross roy rupert russell
  ryan salim samuel sanjay scott sean sebastian seamus sergei shane shaun simon stanley stefan stephen steve steven stuart
  sunil terence terry theo thomas tim timothy toby todd tom tommy tony trevor vernon victor vijay vincent vladimir walter warren
  wayne wilfred will william yusuf zac zachary
`);

/** Given names of women. */
export const NAMES_OF_WOMEN = wordSet(`
  abigail ada adele agnes aisha alexandra alice alicia alison amanda amber amelia amy ana anastasia andrea angela angelina
  anita ann anna anne annie antonia aoife audrey barbara beatrice bella bernadette bernice beth bethany beverley bonnie brenda
  bridget bronwen camilla carla carol caroline carolyn catherine cecilia celia charlotte cheryl chloe christina christine
  ciara claire clara clare claudia colleen constance cynthia daisy danielle dawn deborah deirdre denise diana diane dolores donna
  doris dorothy edith eileen elaine eleanor elena elise elizabeth ella ellen ellie eloise elsie emily emma erica erin esther eva
  evelyn faith farah fatima felicity fiona frances francesca freya gabriella gail gemma georgina geraldine gillian
  gina gladys gloria grace gwen hannah harriet hazel heather heidi helen helena hilary holly imogen ines ingrid irene iris
  isabel isabella isla ivy jacqueline jane janet janice jasmine jean jeanette jemima jennifer jenny jessica jill joan joanna joanne
  josephine joyce judith judy julia julie juliet karen kate katherine kathleen kathryn katie kavita keira kelly kerry kirsty
  laura lauren leah leanne lena lily linda lisa liz lorna lorraine louise lucia lucy lydia lynn mabel madeleine maggie maisie
  mandy margaret maria marian marie marilyn marion marjorie martha mary matilda maureen meera megan meghan melanie melissa mia
  michelle mildred millie miriam moira molly monica muriel nadia nancy naomi natalie natasha niamh nicola nicole nina nora norma
  olga olive olivia orla pamela patricia paula pauline penelope penny phoebe phyllis pippa polly priti priya rachel rebecca rhiannon
  rita rosa rosalind rose rosemary rosie roxanne ruby ruth sadie sally samantha sandra sara sarah shabana sharon sheila shirley
  shona sian sinead sofia sonia sophia sophie stacey stella stephanie sue suella susan suzanne sylvia tamara tanya tara teresa tessa
  thelma theresa tiffany tina tracey tracy ursula valerie vanessa vera veronica violet vivienne wendy winifred yasmin
  yvette yvonne zara zoe
`);
