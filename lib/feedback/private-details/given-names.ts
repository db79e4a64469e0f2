const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Given names that are common where many languages are spoken, in small letters. None of them is a plain word too. */
export const givenNames = list(`
aaliyah aaron abdul abdullah abigail ada adam adrian ahmed aidan aiden aisha alan albert alejandra alejandro aleksandra
alessandro alexander alexandra alexis ali alice alicia alina alisha alison allison alma amal amanda amara amelia amina
amir amy ana anastasia andre andrea andreas andrew andrés angela angelina anika anita ann anna anne annika anthony
antonio anya arjun arthur arturo asha ashley astrid audrey ava ayaan ayesha aylin barbara beatrice beatriz ben benjamin
bernard beth betty bianca brandon brenda brian brianna bruno caleb camila camille carla carlos carmen carol caroline
carolina catherine cecilia cedric charles charlie charlotte chen chiara chidi chloe christian christina christine
christopher claire clara claudia cody colin connor connie cristina cynthia daisy dalia damian damien daniel daniela
danielle danny darius david deborah deepak denis dennis derek diana diego dimitri dmitri dominic donald donna dorothy
dwayne dylan edgar edith eduardo edward ela elaine elena eleni eli elias elijah elise elizabeth ella ellen ellie elliot
emily emma emmanuel enrique eric erica erik erika esther ethan eugene eva evan evelyn fatima federico felix fernando
fiona florence francesca francisco frank frederick gabriel gabriela gabriella gareth gary george gerald giovanni giulia
gloria gonzalo gordon greg gregory greta guillermo gustavo hadiya hamza hana hannah harold harriet harry hassan hector
heather helen helena henry hiroshi hugo hussein ian ibrahim igor imani imran ines ingrid irene irina isaac isabel
isabella isaiah ivan jacob jacqueline jaden jake jakub jamal james jamie jan jane janet janice jasmine jason javier
jayden jean jeff jeffrey jenna jennifer jenny jeremiah jeremy jerome jesse jessica jesús jim jin joan joanna joaquin joe
joel johan johanna johannes john johnny jonas jonathan jordan jorge josé jose joseph josephine josh joshua juan juana
juanita judith judy julia julian juliana julie juliet julio justin kamala kareem karen karin karl karla kate katherine
kathleen kathryn katie katrina keiko keith kelly kenji kenneth kevin khadija khalid kim kimberly kofi krishna kristen
kristina kwame kyle lakshmi lara larry laura lauren layla lea leah lena leo leon leonard leonardo leila leticia liam lila
lily linda lindsay lisa logan lorenzo louis louise luca lucas lucia lucía lucy luis luisa luke luna lydia madison
mahmoud malik manuel marcel marco marcos marcus margaret maria maría mariam mariana marie marina mario marissa marta
martha martin martina marvin mary mateo matthew maurice max maya megan mehmet mei melanie melissa mia michael michelle
miguel mikhail mila miles milan mina miriam mohamed mohammad mohammed monica morgan mustafa myra nadia naomi natalia
natalie natasha nathan nathaniel neha nia nicholas nicolas nicole nigel nikita nikolai nina noah noor nora norma olga
oliver olivia omar oscar owen pablo pamela patricia patrick paul paula paulo pedro peter philip phillip pierre priya
rachel rafael raj rajesh ralph ramón ramon raúl raul rebecca reza ricardo richard riley rita robert roberta roberto
rodrigo roger rohan ronald rosa rosemary roxanne ruben ruth ryan sabrina sadie sam samantha samir samuel sandra santiago
sara sarah sasha scarlett scott sean sebastian selena selma sergei sergio shania shannon sharon shirley silvia simon
simone sofia sophia sophie stefan stefania stella stephanie stephen steven stuart sunita susan suzanne svetlana sylvia
tamara tanisha tanya tariq tatiana teresa thandiwe theo theodore theresa thomas tiffany tim timothy tina tobias todd
tomás tomas tony tracy travis tyler tyrone valentina valeria vanessa vera veronica victor victoria vikram vincent
vladimir walter wanda wendy wei william xavier ximena yara yasmin yolanda youssef yuki yusuf yvonne zachary zahra zainab
zoe zoë zuri
`);

/** Given names that are words too: they are taken for names only with a family name or an initial. */
export const wordsToo = list(`
amber angel april art autumn bill blake brook brooke carter chase christian crystal dale dawn dean destiny drew ernest
eve faith florence forest frank gene genesis grace grant guy harmony harper hazel heaven holly hope hunter iris ivy jack
jade jay jewel joy june justice king lance laurel mark mason max may melody mercy miles nick olive page paris parker
patience pearl penny pierce ray reed rich rob robin rose ruby rusty sage sandy serenity sierra sky skyler star sterling
summer taylor terry tom trinity van victor violet wade will willow
`);
