import { describe, expect, test } from 'vitest';
import { foundIn } from '../found-in';

/** What the first claim of a sentence says, in words. */
const contentOf = (text: string) => foundIn(text)[0]?.content;

describe('content ends where the writer’s own words begin', () => {
  test.each([
    ['The board says the plan is a waste, but Holm is unfazed.', 'the plan is a waste'],
    ['In the harbour where the army says boats are hidden, stalls have closed.', 'boats are hidden'],
    ['The plan, which Holm says is sound but which divers call late, goes on.', 'is sound'],
    ['The plan, which Holm says is sound but late, goes on.', 'is sound but late'],
    ['The crews asked for aid as the board warned the pier would close.', 'aid'],
    ['As many as 600 boats were lost, said the port.', 'As many as 600 boats were lost'],
    ['Boats that were expected to come on Monday were late.', 'that … to come on Monday'],
    ['Divers said the army had fired, which the army denied.', 'the army had fired'],
    ['Divers said the army had fired, which it dismissed as late.', 'the army had fired'],
    ['Divers said the vote was rigged — allegations that Holm denies.', 'the vote was rigged'],
    ['Holm said the plan was “mad,” and he called the board “late.”', 'the plan was “mad,”'],
    ['Holm said the plan was a waste, but he declined to say why.', 'the plan was a waste'],
    ['The board said the plan was a waste, but the mayor remains wholly undeterred.', 'the plan was a waste'],
    [
      'Holm said they “change the rules for their mates” — a nod to the vote.',
      'they “change the rules for their mates”',
    ],
    ['Holm called him “a crook”, an apparent swipe at the guild.', 'him “a crook”'],
    ['Holm denied that the pump was late, and she still owns the ferry.', 'that the pump was late'],
    ['Holm said the law would change nothing, while the guild condemned it.', 'the law would change nothing'],
    ['Holm said she would not back the plan, as have other pilots.', 'she would not back the plan'],
    ['Holm said the trial was fair, but did not say when it ends.', 'the trial was fair'],
    ['Holm rejected the plan and divers walked out.', 'the plan'],
    ['Holm rejected the plan and divers took to the streets.', 'the plan'],
    ['Holm urged crews to scrub the hull before going out.', 'to scrub the hull before going out'],
    ['Holm has called it a win like that of May 5, 2019.', 'it a win like that of May 5, 2019'],
    [
      'Holm has blamed the Harl Workers Party (HWP), Tarn Women’s Union (TWU) and other groups.',
      'the Harl Workers Party (HWP), Tarn Women’s Union (TWU) and other groups',
    ],
    ['Holm said she would close the dock, which is used by ferries.', 'she would close the dock'],
    ['Holm said the dock was sold, prompting accusations that he lied.', 'the dock was sold'],
    ['Holm said the dock was sold, which drew criticism from the guild.', 'the dock was sold'],
    ['Holm told us it was her duty to go, as she packed her bags.', 'it was her duty to go'],
    ['Holm called the plan late as the winter storms draw near.', 'the plan late'],
    ['Holm confirmed that it was late but did not say why.', 'that it was late'],
    ['Holm confirmed that it was late but did not link it to the leak.', 'that it was late'],
    ['Holm said the plan “pleased” him but did not make it cheap.', 'the plan “pleased” him but did not make it cheap'],
    ['Holm said it was late but did not know why.', 'it was late but did not know why'],
    ['Holm had read that there were leaks, but didn’t mind them.', 'that there were leaks'],
    [
      'Holm said that while he had told his crew nothing, they knew of it.',
      'that while he had told his crew nothing, they knew of it',
    ],
    ['Holm said it was late, while the guild told us it was not.', 'it was late'],
    ['Crews said they had shown slides and addressed fears.', 'they had shown slides and addressed fears'],
    ['Crews said they had shown slides and accused the board.', 'they had shown slides'],
    ['Holm denied his role as harbour mayor was at risk.', 'his role as harbour mayor was at risk'],
    ['Holm denied his role as the crew left.', 'his role'],
    ['Tolm has said it will wait, but Larn has called it a trick.', 'it will wait'],
    ['Holm has said she would close the dock, but the guild is cross about it.', 'she would close the dock'],
    ['Holm has said she has sold the dock, but the guild is cross.', 'she has sold the dock, but the guild is cross'],
    ['Holm said the crew would stay out, a threat that sent prices lower.', 'the crew would stay out'],
    [
      'Holm said she had no rope, which the port buys abroad, and that the dock was shut.',
      'she had no rope, which the port buys abroad, and that the dock was shut',
    ],
    [
      'Holm has been told by the army that it is late, and has been told by a cousin that it is not.',
      'that it is late',
    ],
    ['Holm denied the charge and left the hall.', 'the charge'],
    ['Holm said she could sail, but that does not seem likely.', 'she could sail'],
    ['Holm said she could sail, but that it is not likely.', 'she could sail, but that it is not likely'],
    ['The dock is shut, Holm told the crew, after which she left.', 'The dock is shut'],
    ['Holm feared the photo and the film getting leaked.', 'the photo and the film getting leaked'],
    ['Holm denied cutting pay, hiding losses or paying bribes.', 'cutting pay, hiding losses or paying bribes'],
    ['Holm denied cutting pay, saying it was low and adding that it was due.', 'cutting pay'],
    ['Holm vowed to back the one whom Renn and Varga trust.', 'to back the one whom Renn and Varga trust'],
    ['What Holm said was that the dock leaked.', 'that the dock leaked'],
    ['All Holm said was: “The dock leaks.”', '“The dock leaks.”'],
    ['But what far fewer clerks know is that the dock leaks.', 'that the dock leaks'],
    ['Holm criticised the plan but the board kept it.', 'the plan'],
    ['Holm reiterated her claim from May that the dock leaks.', 'her claim from May that the dock leaks'],
    [
      'Holm said the guild had found the leak and referred the matter to the port.',
      'the guild had found the leak and referred the matter to the port',
    ],
    [
      'Holm says the notes, which touch on Tolm, Larn, the Vesk and Brae, suggest it leaks.',
      'the notes, which touch on Tolm, Larn, the Vesk and Brae, suggest it leaks',
    ],
    ['Holm said it was hard, while floating that it may change.', 'it was hard'],
    [
      'Holm said the fault was mended and later reported internally.',
      'the fault was mended and later reported internally',
    ],
    ['Holm confirmed the split to The Quarry in May.', 'the split'],
    ['Holm denied the charges to reporters.', 'the charges'],
    ['Holm confirmed his move to the Elsin Courier.', 'his move to the Elsin Courier'],
    ['Holm likened the board to the Elsin Courier.', 'the board to the Elsin Courier'],
    ['Holm denied the leaks to reporters.', 'the leaks to reporters'],
    ['Holm blamed the letters to the Elsin Courier’s board.', 'the letters to the Elsin Courier’s board'],
    ['Holm blamed the divers’ haste.', 'the divers’ haste'],
    ['Holm told the Harls’ Mei Tan that it was late.', 'that it was late'],
    ['Holm denied the charge before the vote.', 'the charge'],
    ['Holm denied wounding the clerk with intent but was convicted by a jury.', 'wounding the clerk with intent'],
    ['Holm admitted driving while drunk and was fined.', 'driving while drunk'],
    ['Holm backed the plan but has spoken against the mayor.', 'the plan'],
    ['Holm recalled a quarrel with her just a few days after the storm.', 'a quarrel with her'],
    ['Holm dropped her criticism of the crew in the hours before the vote.', 'the crew'],
    ['Holm plans to boycott the mayor’s speech next week before the crews.', 'to boycott the mayor’s speech'],
    ['Holm announced plans for the dock the night before the ferry left.', 'plans for the dock'],
    ['Holm issued a statement about the verdict saying the dock was safe.', 'the verdict'],
    ['Holm said he was tired but declined to rest.', 'he was tired'],
    ['Holm blamed the crew that left and wanted it out.', 'the crew that left'],
    ['Holm said the dock was shut, though she did not say why.', 'the dock was shut'],
    ['Holm said the dock was shut but gave no reason.', 'the dock was shut'],
    ['Holm said the leak was small, a claim that divers dispute.', 'the leak was small'],
    ['Holm called the crew “the heart of the port,” before leading them home.', 'the crew “the heart of the port,”'],
    ['Asked about a poll that says it sank, Holm said it was late.', 'it sank'],
    ['Holm said the dock was shut, though she did not own it.', 'the dock was shut, though she did not own it'],
    ['Holm said the leak was small, a hole that divers sealed.', 'the leak was small, a hole that divers sealed'],
    [
      'Holm said the dock was old, and that scans had shown cracks, and divers had told her so.',
      'the dock was old, and that scans had shown cracks, and divers had told her so',
    ],
    ['Holm said she chose the dock, for which she says she wants a loan.', 'she chose the dock'],
    ['Holm said the dock was safe, to which Tan replied that it was not.', 'the dock was safe'],
    ['Holm called the plan late despite reports that she owned it.', 'the plan late'],
    ['Holm vowed to leave despite the storm.', 'to leave despite the storm'],
    ['Holm called it “a joy,” rather than “a mess,” and left.', 'it “a joy,” rather than “a mess,”'],
    ['Holm called it “a joy,” not “a mess.”', 'it “a joy,” not “a mess.”'],
    ['Despite Holm’s claim that the dock is safe, ferries left.', 'that the dock is safe'],
    ['After a warning from Holm that the dock could sink, ferries left.', 'that the dock could sink'],
    ['Holm’s warning that the dock could sink came too late.', 'that the dock could sink'],
    ['Holm’s view that the dock helped save fares is old.', 'that the dock helped save fares'],
    ['With Holm saying the dock is safe, ferries left.', 'the dock is safe'],
    ['The moment Holm said it was over, ferries left.', 'it was over'],
    ['What Holm called “a march of fools” ended on Monday.', '“a march of fools”'],
    ['That led to what aide Edda Holm called “the end of an era” in her book.', '“the end of an era”'],
    ['By the time Holm said the dock was shut, it was late.', 'the dock was shut'],
    ['Holm called the crew “the heart of the port” before leading them home.', 'the crew “the heart of the port”'],
    ['Holm denied the charge and is awaiting trial.', 'the charge'],
    ['In a poll, 28 percent said it was late, compared with 33 percent last year.', 'it was late'],
    ['In a poll, four in 10 said it was late, up from a third in May.', 'it was late'],
    ['In a poll, half of them said it was late, while only 9 percent found it early.', 'it was late'],
    ['Holm said fares rose 5 percent, compared with 3 percent.', 'fares rose 5 percent, compared with 3 percent'],
    ['Holm said 30 percent left, while 20 percent stayed.', '30 percent left, while 20 percent stayed'],
    ['Holm urged him to stay and dock hands know that he will.', 'to stay'],
    ['Holm asked the guild to sell and Renn thinks it must.', 'to sell'],
    ['Holm asked Tan to keep the boat and Renn to sail it.', 'to keep the boat and Renn to sail it'],
    [
      'A letter calling on Holm to sell the boat within six months was found.',
      'Holm to sell the boat within six months',
    ],
    ['When Holm said no, Renn told her he would leave.', 'no'],
    [
      'The plan gained when Holm said that, if it failed, the guild would pay, and left.',
      'that, if it failed, the guild would pay',
    ],
    ['Holm denied the charge on Monday.', 'the charge'],
    ['Holm denied a charge, guild members left the hall.', 'a charge'],
    ['Holm blamed the ice, as well as sending a note.', 'the ice'],
    ['Holm said she sold the boat, which the guild says was lost.', 'she sold the boat'],
    ['Holm vowed “not to live in fear” as she left the hall.', '“not to live in fear”'],
    ['Holm said she never met him, though a picture appears to show them.', 'she never met him'],
    ['Ten boats will go, Holm said in documents obtained by the guild.', 'Ten boats will go'],
    ['Holm said Friday 18 boats were lost.', '18 boats were lost'],
    ['Holm condemned the raids in statements published on Sunday.', 'the raids'],
    ['Holm accused the guild, which met on Monday, of fraud.', 'the guild, which met on Monday, of fraud'],
    ['Holm accused the guild, a body of nine, and left.', 'the guild'],
    ['Holm called the loss of her boat, the Aurelie, “a farce.”', 'the loss of her boat, the Aurelie, “a farce.”'],
    ['Holm blamed several groups, notably the guild.', 'several groups, notably the guild'],
    ['Holm said she often meets pilots and she recalls a row.', 'she often meets pilots and she recalls a row'],
    ['Then, at her “late summit,” Holm said that boats sink.', 'that boats sink'],
    ['Holm added as she left the hall: “I know who will win.”', '“I know who will win.”'],
    ['Holm, who said he “knew nothing,” resigned in May.', 'he “knew nothing,”'],
    ['Divers chanted “No more,” and “Go home,” as they marched.', '“No more,” and “Go home,”'],
    ['Holm scolded him: “The dock is shut,” she said.', '“The dock is shut,”'],
    ['Asked about Renn’s claim that it sank, Holm said, “It did.”', 'that it sank'],
    ['Holm has closed the dock once — “It leaks,” she said — and will again.', '“It leaks,”'],
    ['Parents were told by Holm that it was late, in an email sent at noon.', 'that it was late'],
    ['Holm blamed a “certain” board without naming the port.', 'a “certain” board'],
    ['Holm texted to say she was safe.', 'she was safe'],
    ['In an essay titled “Late Boats,” Holm wrote that it was thin.', 'that it was thin'],
    ['Holm denied the charge, and the guild left.', 'the charge'],
    ['Holm denied the charge in a statement published by the port.', 'the charge'],
    ['Holm defended the sale during a radio interview.', 'the sale'],
    ['Holm praised the crew in his opening remarks.', 'the crew'],
    ['Holm dismissed the charge by insisting on the hull.', 'the charge'],
    ['He met sailors who, Holm said, refused to work.', 'who … refused to work'],
    ['Holm called the guild a “club” and he left.', 'the guild a “club”'],
    ['Holm relished the race and finally left.', 'the race'],
    ['Sunday on Vessel’s “Late Talk,” Holm said it “may sink” in May.', 'it “may sink” in May'],
    ['Holm said it was late and denies the charge.', 'it was late'],
    ['It is late, according to Holm, not allowed to speak for the port.', 'It is late'],
    ['Divers called the pace “gradual,” keeping their boats in port.', 'the pace “gradual,”'],
    ['Holm vowed “not to leave” as she revealed the sale.', '“not to leave”'],
    ['Holm pledged that it “would open in May,” but guild members questioned it.', 'that it “would open in May,”'],
    ['“It sold out,” says Holm, and now, Corvane will buy the dock.', '“It sold out,”'],
    ['The dock is “not safe,” said Holm, but she has kept the ferry.', 'The dock is “not safe,”'],
    ['Some shops have sold boats, according to Holm, but it seems like few are left.', 'Some shops have sold boats'],
  ])('%s', (text, content) => expect(contentOf(text)).toBe(content));
});

describe('the occasion of a claim is no part of its content', () => {
  test.each([
    ['The toll had risen to 21, the port said late Monday.', 'The toll had risen to 21'],
    ['The ferry will wait, the port said in papers obtained by the Mail.', 'The ferry will wait'],
    [
      'The number of leaks has grown, Corvane said in its report ‘Safe Water for Ports’.',
      'The number of leaks has grown',
    ],
    ['Holm said early Monday that it was late.', 'that it was late'],
  ])('%s', (text, content) => expect(contentOf(text)).toBe(content));

  test('but a quotation after the noun for a document may be', () => {
    expect(contentOf('The number of leaks has grown, Corvane said in its report “with great sorrow.”')).not.toBe(
      'The number of leaks has grown',
    );
  });
});

describe('content goes on', () => {
  test.each([
    [
      'Divers said the sale of 80 boats to what many call a shell firm was illegal.',
      'the sale of 80 boats to what many call a shell firm was illegal',
    ],
    ['Guards warn those who could be ill not to come to the ward.', 'not to come to the ward'],
    ['Guards told those who had been hurt to wait.', 'to wait'],
    ['Holm hit back at critics.', 'critics'],
    ['Holm shot back that it was late.', 'that it was late'],
    ['Holm shot back “you lie.”', '“you lie.”'],
    ['Holm described the scene to reporters as “awful” and sad.', 'the scene to reporters as “awful” and sad'],
    ['Holm said the plan was a waste, but that Renn was unfazed.', 'the plan was a waste, but that Renn was unfazed'],
    ['Holm said the dock was late — a sign of trouble.', 'the dock was late — a sign of trouble'],
    ['Holm apologised for what he wrote and said on the show.', 'what he wrote and said on the show'],
    ['Holm told the story about when the dock was sold.', 'about when the dock was sold'],
    [
      'Holm admitted taking a secret — and therefore illegal — fee for the dock.',
      'taking a secret — and therefore illegal — fee for the dock',
    ],
    ['Holm said they would sail “a lot” before carrying crews.', 'they would sail “a lot” before carrying crews'],
    ['Reports suggest up to 200 boats were lost.', 'up to 200 boats were lost'],
    [
      'Holm said that during his visit to Leith, President Renn asked for boats.',
      'that during his visit to Leith, President Renn asked for boats',
    ],
    ['Holm said that according to the port, the dock was safe.', 'that according to the port, the dock was safe'],
    [
      'Holm said she was not certain, but planned to follow the rule.',
      'she was not certain, but planned to follow the rule',
    ],
    ['Holm said the dock would close, and the ferry would sail.', 'the dock would close, and the ferry would sail'],
    ['Holm had expected a charge on Monday.', 'a charge on Monday'],
    ['Holm promised to close the dock before the vote.', 'to close the dock before the vote'],
    ['Holm accused the crew of singing when it rained.', 'the crew of singing when it rained'],
    ['Holm said he was tired and wanted a rest.', 'he was tired and wanted a rest'],
    ['Holm said he and his crew warned the board.', 'he and his crew warned the board'],
    ['Holm wrote that the title and text of the law show it.', 'that the title and text of the law show it'],
    ['Holm says the dock is old, and the ferry is new.', 'the dock is old, and the ferry is new'],
    ['Holm found that ten sailed, while 20 stayed.', 'that ten sailed, while 20 stayed'],
    ['Holm said she had known the danger and had chosen to sail.', 'she had known the danger and had chosen to sail'],
    [
      'It came after Holm announced that boats from Tarn, Harl and the island of Brae would wait.',
      'that boats from Tarn, Harl and the island of Brae would wait',
    ],
    [
      'Holm said the guild will mend the dock and add a crane to it.',
      'the guild will mend the dock and add a crane to it',
    ],
    ['Holm called Renn a “cheat,” a “bully,” and a “coward.”', 'Renn a “cheat,” a “bully,” and a “coward.”'],
    ['Holm called the talks on Monday “a sham” to his face.', 'the talks on Monday “a sham” to his face'],
    ['Holm described it as a plan of “two halves” aimed at us.', 'it as a plan of “two halves” aimed at us'],
    ['Holm said that the dock, as she needed it, was hers.', 'that the dock, as she needed it, was hers'],
    ['Holm said, during a confirmation hearing last year, that it was late.', 'that it was late'],
    ['Holm accused her of shouting in a meeting.', 'her of shouting in a meeting'],
    ['Holm denied the error in the report.', 'the error in the report'],
    ['Holm told police he liked the ferry and hates the dock.', 'he liked the ferry and hates the dock'],
    ['Holm related that they got out and had told the port.', 'that they got out and had told the port'],
    ['Holm cited the storm, and a race to the port.', 'the storm, and a race to the port'],
    [
      'Holm suggested parts of it — such as the ramp — may go to other boats.',
      'parts of it — such as the ramp — may go to other boats',
    ],
    ['Holm said the moment she heard the bang she left.', 'the moment she heard the bang she left'],
    ['Holm told the jury Renn stood near the door.', 'Renn stood near the door'],
    ['Holm urged the guild and the port, which is paying for it, to wait.', 'to wait'],
    ['Both found the boat, Holm recalls: “We left at once.”', 'Both found the boat … “We left at once.”'],
    ['The dock is old, said Holm, but its crane and ramp are new.', 'The dock is old … but its crane and ramp are new'],
    ['Holm criticised the mayor, the guild and the harbour board.', 'the mayor, the guild and the harbour board'],
    ['Holm accused Tan, Renn and Harl Music of hiding it.', 'Tan, Renn and Harl Music of hiding it'],
    ['Holm criticised a slow, costly repair of the dock.', 'a slow, costly repair of the dock'],
    ['Holm called for a grand, modern hall.', 'a grand, modern hall'],
    ['Holm said he liked Renn and hates the board.', 'he liked Renn and hates the board'],
    ['Holm suggested parts of it — such as the bow — may be saved.', 'parts of it — such as the bow — may be saved'],
    ['Holm cited rust in the hull, and a race for the berth.', 'rust in the hull, and a race for the berth'],
    ['The guild aims to — as Holm puts it — “lift the boats.”', 'The guild aims to … “lift the boats.”'],
    ['Fares rose by the same tenth, Holm said.', 'Fares rose by the same tenth'],
    ['Holm praised divers who dive and are paid for it.', 'divers who dive and are paid for it'],
    ['“We left”—Holm said—“and came back.”', '“We left” … “and came back.”'],
    ['The plan was criticised by Holm as a waste of money.', 'The plan … as a waste of money'],
    ['Holm blamed the ice, as well as the crew.', 'the ice, as well as the crew'],
    ['Holm suggested this could be ice, as well as fog.', 'this could be ice, as well as fog'],
    ['Divers say the price and weight helps explain the delay.', 'the price and weight helps explain the delay'],
    ['Holm asked that Tan send the film and written answers.', 'that Tan send the film and written answers'],
    ['Holm announced Nov. 18 that the dock was sold.', 'that the dock was sold'],
    ['The dock was sold, Holm said late Saturday.', 'The dock was sold'],
    ['The dock was sold, Holm said early on Monday.', 'The dock was sold'],
    [
      'The dock had been shut since May, Holm said, ever since it leaked.',
      'The dock had been shut since May … ever since it leaked',
    ],
    ['While some “love the boat,” Holm said, most do not.', 'While some “love the boat,” … most do not'],
    [
      'Corvane reported a loss of $3 million, down from $7 million a year earlier.',
      'a loss of $3 million, down from $7 million a year earlier',
    ],
    ['Corvane reported a loss of $3 million, up 9 percent, and left.', 'a loss of $3 million, up 9 percent'],
    [
      'Fares fell, according to Corvane, down from 9 percent a week earlier.',
      'Fares fell … down from 9 percent a week earlier',
    ],
    ['Holm rejected reports claiming he had left.', 'reports claiming he had left'],
  ])('%s', (text, content) => expect(contentOf(text)).toBe(content));

  test.each([
    [
      'Holm said the dock had three faults: it was old; it leaked; and it was dear.',
      'the dock had three faults: it was old; it leaked; and it was dear',
    ],
    ['Holm listed two demands: a new pump; and later shifts.', 'a new pump; and later shifts'],
    ['Holm said the dock was late: it had leaked; the guild slept.', 'the dock was late: it had leaked'],
    ['Holm accused the guild of lying, of theft and of fraud.', 'the guild of lying, of theft and of fraud'],
    ['Holm criticised the guild on air, on Monday.', 'the guild on air'],
    ['Holm promised to build docks — including a dry one — and left.', 'to build docks — including a dry one'],
    ['Holm promised to build docks — the guild laughed — and left.', 'to build docks'],
    ['Holm defended rules on trawling, or dragging, in the bay.', 'rules on trawling, or dragging, in the bay'],
    [
      'Holm repeated her view that although the dock is old, it will hold.',
      'that although the dock is old, it will hold',
    ],
    ['Holm denied a claim that it sank before the vote.', 'a claim that it sank before the vote'],
    [
      'Holm said that it raised the risk, but that the plan needs to be weighed.',
      'that it raised the risk, but that the plan needs to be weighed',
    ],
    ['Holm denied a claim that it sank when asked.', 'a claim that it sank'],
    ['The guild’s demand that the mill be shut has split the town.', 'that the mill be shut'],
    [
      'Holm urged residents to stay at home, boil their water and call the port.',
      'to stay at home, boil their water and call the port',
    ],
    ['Holm vowed to fight on, cheered by her crew.', 'to fight on'],
    [
      'Holm recommended closing the dock, selling the boats and going home.',
      'closing the dock, selling the boats and going home',
    ],
    ['Holm recommended closing the dock, saying it was old and adding that it leaked.', 'closing the dock'],
    ['Holm described the plan as late, costly and doomed.', 'the plan as late, costly and doomed'],
    [
      'Holm criticised the plan, the board that drew it up and the mayor who signed it.',
      'the plan, the board that drew it up and the mayor who signed it',
    ],
    ['Holm warned of strikes, fires and a long winter.', 'strikes, fires and a long winter'],
    [
      'Holm called the dock “a wreck,” the boats “a joke” and the mayor “a fool.”',
      'the dock “a wreck,” the boats “a joke” and the mayor “a fool.”',
    ],
    [
      'Holm admits the dock, built in haste and never tested, has been shut.',
      'the dock, built in haste and never tested, has been shut',
    ],
    ['Varga, who admitted the theft, a crime by the act, was jailed.', 'the theft'],
    ['Holm said, the dock is old and must close.', 'the dock is old and must close'],
    ['That said, the dock is old.', undefined],
    ['Holm’s message was simple: the dock must close at once.', 'the dock must close at once'],
    ['Holm said (and nobody disagreed) that the dock was old.', 'that the dock was old'],
    ['The dock was old, says Edda Holm, its owner: “It leaks.”', 'The dock was old … “It leaks.”'],
    ['If the dock closes, said Holm, the town will suffer.', 'If the dock closes … the town will suffer'],
    ['As Holm said, the wreck lies there: The port estimates that ten are left.', 'the wreck lies there'],
    ['Holm said the dock was shut, which is true.', 'the dock was shut'],
    ['Holm said the dock was shut, just as the guild had warned.', 'the dock was shut'],
    ['Holm said the dock was old while Varga said it was new.', 'the dock was old'],
    ['Holm said the dock was shut when asked about the ferry.', 'the dock was shut'],
    ['Holm said Tan left the boat when asked to do so.', 'Tan left the boat when asked to do so'],
    ['Holm said the dock was “old” She added that it leaked.', 'the dock was “old”'],
    ['Holm said the dock was shut, speaking to us at the quay.', 'the dock was shut'],
    ['The dock will be dear, Holm said, upwardly revising its cost.', 'The dock will be dear'],
    ['Holm condemned the sale announced on Monday by Tan.', 'the sale announced on Monday by Tan'],
    ['Holm blasted the guild on Tuesday for its plan.', 'the guild on Tuesday for its plan'],
    ['Holm rejects any proof that Tan is ahead even as he attacks her.', 'any proof that Tan is ahead'],
    [
      'Holm urged the crew to remember that the sky—not the dock—was theirs.',
      'to remember that the sky—not the dock—was theirs',
    ],
    ['Holm spoke, urging adherence to constitutional limits.', 'adherence to constitutional limits'],
    ['Holm confirmed leaks in Leith, Karsa and Norland counties.', 'leaks in Leith, Karsa and Norland counties'],
    [
      'Holm rejected the claim that the dock in Leith, in the far north, had leaked.',
      'the claim that the dock in Leith, in the far north, had leaked',
    ],
    ['Holm clarified Tan’s son, Lukas Tan, joined the crew.', 'Tan’s son, Lukas Tan, joined the crew'],
    ['Holm clarified the clerk, who had left, remained in the crew.', 'the clerk, who had left, remained in the crew'],
    [
      'Holm explained the plan to cut the cost of fuel was to ask firms such as Leith, Karsa, and others.',
      'the plan to cut the cost of fuel was to ask firms such as Leith, Karsa, and others',
    ],
  ])('and not before: %s', (text, content) => expect(contentOf(text)).toBe(content));

  test('but not into words about the moment', () => {
    expect(contentOf('“We left,” Holm said, pointing to the hull.')).toBe('“We left,”');
    expect(contentOf('The dock is safe, Holm said, adding that it was late.')).toBe('The dock is safe');
    expect(contentOf('Holm denied the allegations saying he had left.')).toBe('he had left');
    expect(contentOf('Corvane reported a loss, down the coast in Tarn.')).toBe('a loss');
  });
});

test.each([
  [
    'The club has six games to play, said Holm, including one in Leith.',
    'Holm',
    'The club has six games to play … including one in Leith',
  ],
  ['The dock is shut, said ten clerks, including the mayor.', 'ten clerks, including the mayor', 'The dock is shut'],
])(
  'what “including” adds belongs to what one person says, but to several people who say it: %s',
  (text, source, content) => {
    expect(foundIn(text)[0]).toMatchObject({ source, content });
  },
);

test('a source at the end is read whole', () => {
  const sources = foundIn('“I have two,” said Edda Holm, 32, of Leith in Karsa, who works in a shop.').map(
    (row) => row.source,
  );
  expect(sources).toEqual(['Edda Holm, 32, of Leith in Karsa, who works in a shop']);
});

test.each([
  ['“I have two,” a clerk based in Leith said.', 'a clerk based in Leith'],
  ['The dock is shut, a group led by Edda Holm said.', 'a group led by Edda Holm'],
  ['“I have two,” a man dressed as a clerk told us.', 'a man dressed as a clerk'],
  ['“I have two,” the boy sobbed as his mother left.', 'the boy'],
  ['“I have two,” the captain shouted from a boat he had said was his.', 'the captain'],
])('with what a participle tells of it, before its verb: %s', (text, source) => {
  expect(foundIn(text)[0]?.source).toBe(source);
});

test.each([
  ['“I have two,” said Edda Holm, now a pilot in Karsa. “I had three.”', 'Edda Holm, now a pilot in Karsa'],
  ['“I have two,” said Edda Holm, head of the Karsa port. “I had three.”', 'Edda Holm, head of the Karsa port'],
])('with a description that has no article: %s', (text, source) => {
  expect(foundIn(text).map((row) => row.source)).toEqual([source]);
});
