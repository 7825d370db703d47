// The topic pack against sentences written for this test: which measure a figure is read as, what differs, and what
// must get no badge however alike the number is.

import { describe, expect, it } from 'vitest';
import { createChecker } from '../../../src/engine/check-article.ts';
import { couldBeOnTopic } from '../../../src/topics/gate.ts';
import { pack as metMisconduct } from '../../../src/topics/met-misconduct/pack.ts';
import { referenceSet } from '../../../src/topics/met-misconduct/reference.ts';

const checker = createChecker(metMisconduct, referenceSet);

const LEAD = 'The Metropolitan Police is under pressure over misconduct and vetting.';

/** Figure findings of a text on the topic, as "printed measure verdict". */
function figures(text: string): string[] {
  const { findings } = checker.check({ title: '', text: `${LEAD}\n\n${text}` }, { isOnTopic: true });
  return findings
    .filter((finding) => finding.kind === 'figure')
    .map(({ text: printed, measure, verdict }) => `${printed} ${measure?.id} ${verdict}`);
}
const badges = (text: string): string[] => figures(text).filter((line) => line.endsWith(' differs'));

describe('figures that differ', () => {
  it.each([
    ['PC David Carrick has admitted 24 counts of rape.', '24 carrick-rapes differs'],
    ['David Carrick pleaded guilty to 49 charges, including 20 counts of rape.', '20 carrick-rapes differs'],
    ['Carrick committed 85 offences against a dozen women.', '85 carrick-offences differs'],
    ['Carrick attacked at least 14 women.', '14 carrick-victims differs'],
    ['The Met is reviewing 1,633 cases of alleged sexual offences or domestic violence.', '1,633 review-cases differs'],
    ['The Met is looking again at 1,600 claims of sexual and domestic abuse.', '1,600 review-cases differs'],
    [
      'Some 800 Met officers are being investigated over claims of sexual and domestic abuse.',
      '800 review-people differs',
    ],
    [
      '1,000 claims of domestic abuse, involving approximately 800 officers: that is the task.',
      '1,000 review-cases differs',
    ],
    ['There are 43,000 people who work for the police in London.', '43,000 headcount differs'],
    ['Carrick is in prison. Last week he admitted offences which come to 85 in all.', '85 carrick-offences differs'],
    ['And 1,131 of those employed by the Met have been accused of sexual offences.', '1,131 review-people differs'],
    ['Every one of the 43,000 people who work for the force will be rechecked.', '43,000 headcount differs'],
    ['Carrick pleaded guilty to 49 charges. By then he had committed 48 rapes.', '48 carrick-rapes differs'],
    [
      'Little was learned since March 2021, when an officer of the Met murdered Sarah Everard.',
      'March 2021 everard-year differs',
    ],
    ['All 45,000 Met staff will be rechecked.', '45,000 headcount differs'],
    ['The Met is facing fresh questions after Carrick admitted 85 offences.', '85 carrick-offences differs'],
    [
      'Carrick offended for almost 20 years, including 20 counts of rape to which he pleaded guilty.',
      '20 carrick-rapes differs',
    ],
    ['The Met employs more than 43,000 officers and staff.', '43,000 headcount differs'],
    ['Four or five Met officers will go on trial every week for months.', 'Four or five court-cases-weekly differs'],
    ['Wayne Couzens was jailed for the murder of Sarah Everard in March 2021.', 'March 2021 everard-year differs'],
    ['The 2021 homicide of Sarah Everard changed much.', '2021 everard-year differs'],
    [
      'Weeks after Sarah Everard was killed by another serving officer in March 2021, he was questioned.',
      'March 2021 everard-year differs',
    ],
    ['The Met has almost 45,000 officers and workers.', '45,000 headcount differs'],
    ['Some 43,500 people work for the Met.', '43,500 headcount differs'],
    ['The Met, a force of 43.000 people, is tired.', '43.000 headcount differs'],
    ['Inquiries go on into as many as 800 agents of the Met over claims of sexual abuse.', '800 review-people differs'],
    [
      'The Met is looking into 800 officers over 1,000 claims of sexual and domestic abuse.',
      '1,000 review-cases differs',
    ],
    [
      'The Met looks at another 1,071 officers over claims of sexual abuse and domestic violence.',
      '1,071 review-people differs',
    ],
    ['Carrick stands charged with 49 offences, of which 24 are rapes.', '24 carrick-rapes differs'],
    [
      'Carrick was a constable.\n\nConfessing to 85 offences in all, he was led to the cells.',
      '85 carrick-offences differs',
    ],
    ['There were seven red flags about Carrick that the Met overlooked.', 'seven carrick-incidents differs'],
    ['Carrick degraded and humiliated nearly 20 women.', '20 carrick-victims differs'],
    ['The Met’s 46,000-strong workforce is being screened.', '46,000 headcount differs'],
    ['The Met has redirected 60 officers from counter-terrorism to professional standards.', '60 dps-support differs'],
    ['The Met is double-checking 1,400 files of domestic abuse by its officers.', '1,400 review-cases differs'],
    ['Chehab pleaded guilty to three charges of sexual contact with a child.', 'three chehab-sexual-activity differs'],
    ['The Met is investigating 1,500 of its own over sexual abuse claims.', '1,500 review-people differs'],
    ['Sarah Everard was killed by a serving policeman in March 2021.', 'March 2021 everard-year differs'],
    ['Carrick wrecked the lives of 14 women.', '14 carrick-victims differs'],
    ['Police received seven complaints about Carrick.', 'seven carrick-incidents differs'],
    ['Carrick offended against dozens of women.', 'dozens carrick-victims differs'],
    ['Carrick was kept on despite nine complaints.', 'nine carrick-incidents possible'],
    ['Couzens had tricked Sarah Everard in March 2021 with a warrant card.', 'March 2021 everard-year differs'],
    ['Some 1,600 cases of sexual abuse by Met officers are to be looked at again.', '1,600 review-cases differs'],
    [
      'Carrick was a constable.\n\nJane Example, who led the charity for years, said: he committed 85 offences.',
      '85 carrick-offences differs',
    ],
    ['The case of Carrick began when one of them admitted 20 counts of rape.', '20 carrick-rapes differs'],
    [
      'Carrick was a constable.\n\nThe street was quiet.\n\nOn Monday he admitted 85 offences.',
      '85 carrick-offences differs',
    ],
    ['A friend of Carrick said that he had admitted 48 rapes.', '48 carrick-rapes differs'],
    ['Last month Carrick admitted 49 offences, including 20 counts of rape.', '20 carrick-rapes differs'],
    [
      'The Met is reviewing domestic abuse claims, 1,400 of them in all, against its officers.',
      '1,400 review-cases differs',
    ],
    ['Complaints about Carrick were made, as many as 14 of them, for violence.', '14 carrick-incidents differs'],
    ['Carrick admitted 49 offences. Twenty-four of the counts were of rape.', 'Twenty-four carrick-rapes differs'],
    ['Of those who serve the Met, 1,131 of them, many are accused of domestic abuse.', '1,131 review-people differs'],
    [
      'Some 800 of those who work for the Met are investigated over claims of sexual abuse.',
      '800 review-people differs',
    ],
    ['A third of the calls to the hotline about officers concerned other forces.', 'A third hotline-outside differs'],
    ['Police had seven chances to look into Carrick.', 'seven carrick-incidents differs'],
    ['Its chief leads the 43,000 officers and staff of the Met.', '43,000 headcount differs'],
    [
      'About one serving Met officer in 200 has a criminal conviction.',
      'one serving Met officer in 200 criminal-records-share agrees',
    ],
    // What is told of a story beside sure figures of it.
    [
      'Carrick admitted 49 offences at Southwark crown court. When somebody counted the rapes, it came to 24.',
      '24 carrick-rapes differs',
    ],
    ['The Met has 45.000 agents and civil workers in all.', '45.000 headcount differs'],
    [
      'The Met reviews 1,633 cases of domestic abuse by its officers.\n\nIn the spring it had put a number to the suspects. It was 1,131.',
      '1,131 review-people differs',
    ],
  ])('%s', (text, expected) => {
    expect(figures(text)).toContain(expected);
  });
});

it('is certain of a figure that the article gives again in fewer words', () => {
  const [first, again] = [
    'David Carrick has admitted 24 counts of rape.',
    'The list goes on.\n\nThere were 24 rapes on it.',
  ];
  expect(figures(`${first}\n\n${again}`)).toEqual(['24 carrick-rapes differs', '24 carrick-rapes differs']);
  expect(figures(`Nothing was heard of David Carrick.\n\n${again}`)).toEqual(['24 carrick-rapes possible']);
});

describe('figures that agree', () => {
  it.each([
    ['Carrick admitted dozens of rapes.', 'carrick-rapes agrees'],
    ['Carrick, who offended for almost 20 years, was jailed.', 'carrick-span agrees'],
    ['Carrick had come to the attention of police nine times.', 'carrick-incidents agrees'],
    ['Carrick raped women. He carried them out, these crimes, over almost 20 years.', 'carrick-span agrees'],
    ['Carrick was jailed. The women he attacked number a dozen.', 'carrick-victims agrees'],
    ['The Met’s hotline had calls. Around a fifth concern other forces. Some 350 are followed up.', 'hotline-outside'],
    ['The Met’s hotline had calls. Some concern other forces. It says 350 are being followed up.', 'hotline-followed'],
    ['Of calls to the hotline, some concern other forces.\n\nThere are 144 officers suspended.', 'suspended agrees'],
    ['The Met’s database linked 38 people to misconduct, and 55 to criminals.', 'criminal-associates agrees'],
    ['The Met’s numbers (144 suspended, 701 restricted) are known.', 'restricted agrees'],
    ['Rowley would move heaven and earth to have it finished by March.', 'review-deadline agrees'],
    ['Some 161 Met officers have convictions, and eight did it in uniform.', 'crimes-on-duty agrees'],
    ['Rowley has put about 90 officers who fought serious crime into professional standards.', 'dps-support agrees'],
    ['Almost 200 Met officers accused of sexual offences are referred for risk assessment.', 'risk-referred agrees'],
    ['The letter says that 161 serving Met officers have criminal convictions.', 'criminal-records agrees'],
    ['Suspended from the Met: 144 officers.', 'suspended agrees'],
    ['A further 701 Met officers are on restricted duties.', 'restricted agrees'],
    ['PC Hussain Shehab, 22, admitted four counts of sexual activity with a girl.', 'chehab-age agrees'],
    ['Sir Mark Rowley, who became commissioner in September, spoke on Tuesday.', 'rowley-start agrees'],
    ['Sir Mark Rowley took up the post in September.', 'rowley-start agrees'],
    ['Sir Mark Rowley, brought in four months ago, wants more.', 'rowley-start-ago agrees'],
    ['Carrick had been a police officer for 20 years.', 'carrick-service-years agrees'],
    ['Carrick was able to stay in the job for 20 years.', 'carrick-service-years agrees'],
    ['Some 689 Met officers accused of abuse face a fresh assessment and new vetting.', 'reexamined agrees'],
    ['The Met said that 196 officers accused of abuse give most concern.', 'risk-referred agrees'],
    ['The Met was satisfied that in 246 of the cases of abuse the right decision had been made.', 'no-action agrees'],
    ['Of the 161 with criminal convictions, eight Met officers offended while serving.', 'criminal-records agrees'],
    ['The Met faces its worst corruption crisis since the 1970s.', 'purge-1970s agrees'],
    [
      'Of the Met staff accused of abuse, 196 were referred to risk experts and 689 cases reopened.',
      'risk-referred agrees',
    ],
    [
      'The Met is looking into past cases of sexual abuse that involve more than one thousand officers and staff.',
      'thousand review-people agrees',
    ],
    ['PC Hussain Chehab was in court. The 22-year-old admitted it.', 'chehab-age agrees'],
    ['PC David Carrick on Monday pleaded guilty to 49 offences.', 'carrick-offences agrees'],
    ['It has been open since November 2022, the Met’s hotline.', 'hotline-launch agrees'],
    ['The Met missed nine chances to stop Carrick.', 'carrick-incidents agrees'],
    ['Carrick went on, for the Met had been warned nine times over the years.', 'carrick-incidents agrees'],
    ['Of its officers, the Met said, 701 are on limited duty.', 'restricted agrees'],
    ['Carrick owned up to 49 heads of accusation.', 'carrick-offences agrees'],
    ['Carrick was vetted twice in his two decades in the force.', 'decades carrick-service-years agrees'],
    [
      'Carrick was armed. He served in the same unit as the killer Wayne Couzens. He admitted 49 offences.',
      'carrick-offences agrees',
    ],
    [
      'Carrick was armed. From the same unit as Sarah Everard’s murderer, the constable Wayne Couzens, he is in prison. He admitted 49 offences.',
      'carrick-offences agrees',
    ],
    ['Carrick was named. There were nine warnings about him that police ignored.', 'carrick-incidents agrees'],
    ['Police were alerted to Carrick nine times.', 'carrick-incidents agrees'],
    ['The Met overlooked nine “opportunities” in the case of Carrick.', 'carrick-incidents agrees'],
    ['Carrick faces a life term. He has admitted 49 offences.', 'carrick-offences agrees'],
    ['Carrick was vetted twice. Like Couzens, he was armed. He admitted 49 offences.', 'carrick-offences agrees'],
    [
      'Couzens is in prison. Carrick and Chehab pleaded guilty in January. Example Wood Crown Court heard that Carrick admitted 49 counts.',
      'carrick-offences agrees',
    ],
    [
      'Chehab admitted four counts of sexual activity with a child and three of making indecent images.',
      'chehab-sexual-activity agrees; chehab-images agrees',
    ],
    ['From outside the ranks 1,000 people have called the Met’s hotline.', 'hotline-calls agrees'],
    [
      'The Met took officers off organised crime; around 90 have gone to its professional standards unit.',
      'dps-support agrees',
    ],
    ['Sir Mark Rowley, who came over from business in September, is confident.', 'rowley-start agrees'],
    ['Carrick had been on the police radar nine times before his arrest.', 'carrick-incidents agrees'],
    ['Carrick pleaded guilty to 49 criminal acts.', 'carrick-offences agrees'],
    ['Carrick wore the uniform for 20 years.', 'carrick-service-years agrees'],
    ['Carrick, an officer for 20 years, has been sacked.', 'carrick-service-years agrees'],
    ['Carrick led a double life of violence for two decades.', 'carrick-span agrees'],
    ['In 2009 Carrick joined the unit that protects MPs and diplomats.', 'carrick-promoted agrees'],
    ['In the Met’s review 689 cases of abuse need more work.', 'reexamined agrees'],
    ['The Met closed 246 cases of abuse for good.', 'no-action agrees'],
    ['There are 161 Met officers with rap sheets.', 'criminal-records agrees'],
    ['Some 701 Met officers have been placed on desk duty.', 'restricted agrees'],
    ['The Met is investigating 350 of the reports made to its hotline.', 'hotline-followed agrees'],
    ['Calls to the Met’s hotline have triggered 350 investigations.', 'hotline-followed agrees'],
    ['The Met’s hotline went live in November 2022.', 'hotline-launch agrees'],
    ['The Met’s search of the database found 55 with connections to criminals.', 'criminal-associates agrees'],
    ['Rowley took command of the Met in September 2022.', 'rowley-start agrees'],
    ['The Met hired 150 more people for its professional standards directorate.', 'dps-growth agrees'],
    ['The Met keeps 701 officers in desk jobs.', 'restricted agrees'],
    ['Rowley has assigned 90 officers from serious crime units to the Met’s DPS.', 'dps-support agrees'],
    [
      'The Met has 144 bobbies suspended from work and 701 on restricted duties, it says.',
      'suspended agrees; restricted agrees',
    ],
  ])('%s', (text, expected) => {
    expect(
      figures(text)
        .map((line) => line.slice(line.indexOf(' ') + 1))
        .join('; '),
    ).toContain(expected);
    expect(badges(text)).toEqual([]);
  });
});

describe('figures that get no badge', () => {
  it.each([
    [
      'pleas of an earlier hearing',
      'Carrick had already pleaded guilty to 43 charges, including 20 counts of rape, in December.',
    ],
    [
      'the count of an earlier hearing',
      'Carrick had admitted 44 offences against nine women at the Old Bailey in December.',
    ],
    [
      'pleas of an earlier hearing, by their number',
      'In December Carrick had admitted 43 charges against 11 women, 20 of them for rape.',
    ],
    ['pleas entered in parts', 'Carrick admitted a further six charges on Monday, among them four counts of rape.'],
    [
      'other charges beside them',
      'Carrick also admitted nine counts of sexual assault and three of false imprisonment.',
    ],
    ['a part of a known set', 'Carrick admitted raping nine of the women.'],
    ['his age and his sentence', 'Carrick, 48, must serve at least 32 years in prison.'],
    ['his vetting', 'Carrick joined in 2001 and was vetted again in 2017.'],
    ['another officer', 'Rupert Example, of Kent Police, admitted 13 counts of rape against five women.'],
    ['another force', 'Greater Manchester Police said 98 officers are suspended and 1,300 on restricted duties.'],
    ['all forces together', 'Across England and Wales 1,500 officers were accused of sexual offences last year.'],
    ['another time', 'By 2025 some 600 Met officers had been suspended.'],
    [
      'more than one allegation each',
      'Some 1,809 Met officers have faced more than one allegation of sexual misconduct.',
    ],
    ['suspended and restricted together', 'More than 1,000 Met officers are suspended or on restricted duties.'],
    ['new recruits', 'The Met took on 4,500 extra officers and is 1,000 officers short.'],
    ['when the murderer pleaded', 'Couzens pleaded guilty in July 2021 to the murder of Sarah Everard.'],
    ['money, times and numbers to call', 'The hotline, 0800 085 0000, cost £2.5m and opens at 9am.'],
    ['another girl', 'Chehab was reported by the family of a 16-year-old girl.'],
    ['those found out each week', 'The Met says that five officers a week are unmasked as abusers.'],
    ['the people of another employer', 'Some 45,900 people work for the Home Office, the Met said.'],
    ['when a report came out', 'The report on the murder of Sarah Everard was published in February 2024.'],
    ['people who are not its own', 'Some 44,000 people marched past the headquarters of the Met.'],
    ['those whom a check went over', 'A total of 35,000 Met officers were subjected to the data wash.'],
    ['what is left of a review', 'Some 1,400 Met officers are still under investigation over claims of sexual abuse.'],
    ['a thousand or so', 'The Met is reviewing claims of sexual abuse against around 1,000 officers and staff.'],
    ['a date after the murder', 'A year after the murder of Sarah Everard, in March 2022, the Met lost its chief.'],
    ['charges that were dropped since', 'Carrick at one time faced 53 charges, among them 24 rapes.'],
    ['women he did nothing to', 'Carrick had contact with 15 women on a dating site, who knew him as a policeman.'],
    ['women in the courtroom', 'A jury of 10 women heard of the crimes of Carrick.'],
    ['what the public complained of', 'Five complaints from members of the public were made about Carrick by 2008.'],
    ['another death', 'Dalian Atkinson was killed by a police officer in 2016.'],
    ['a crowd as strong as the force', 'The Met policed a 45,000-strong crowd at Wembley.'],
    [
      'lent where others were added',
      'The professional standards directorate was bolstered by 90 detectives from organised crime squads.',
    ],
    ['another review', 'The Met is double-checking 900 complaints of spiking.'],
    ['officers who were asked', 'Some 1,200 Met officers answered a survey about domestic violence.'],
    ['officers at another risk', 'Rowley identified 250 officers at risk of burnout.'],
    ['incidents in the city', 'The Met recorded 1,500 incidents of domestic abuse in London last year.'],
    ['hired for whatever', 'The Met, whose professional standards are in doubt, hired 120 officers.'],
    ['those who work at desks', 'The Met keeps 600 officers in desk jobs.'],
    ['those who laid down their arms', 'Some 160 firearms officers of the Met have stood down.'],
    ['sent elsewhere', 'Rowley has assigned 120 officers from serious crime units to knife crime, the DPS said.'],
    ['what he claimed as an officer', 'Carrick claimed 60 expenses as an officer before he was jailed.'],
    ['calls he answered', 'Police records show Carrick was called out 14 times to burglaries as an officer.'],
    ['chances that he had', 'Carrick was offered seven chances to retrain as a dog handler.'],
    ['another officer, behind him', 'Carrick was vetted twice. Another Met officer has admitted 20 counts of rape.'],
    ['pages and rows', 'Carrick admitted 49 offences. The hearing took up 24 pages of the transcript.'],
    ['a colleague beside him', 'Carrick admitted 49 offences. PC Adam Marlow, of the same unit, admitted 24.'],
    ['another state of others', 'The Met has 161 officers with convictions. Of the new recruits 76 are graduates.'],
    ['those arrested', 'The database linked 38 officers to misconduct. On that day 55 people were arrested.'],
    ['judges', 'Every week two or three judges visit the station, the Met says.'],
    ['checks of vehicles', 'The Met runs 50,000 vehicle checks a year with its officers.'],
    ['women who are no victims', 'The crimes of Carrick moved dozens of women to write to the commissioner.'],
    ['when it was told', 'It emerged in September 2021 how Sarah Everard was tricked.'],
    ['women who come forward', 'After the crimes of Carrick dozens of women have come forward about others.'],
    ['whoever is charged', 'In a week the Met says 1,200 people were charged with domestic violence.'],
    ['officers elsewhere', 'In Wales 120 officers are suspended.'],
    ['people elsewhere', 'In West Example, 900 people were accused of domestic violence.'],
    ['women who wept', 'Thirteen women in the public gallery wept as Carrick was sentenced.'],
    ['those who investigate', 'The Met has 850 officers who investigate sexual violence and domestic abuse.'],
    ['those who retire', 'Four Met officers a week retire, and some go to court over pensions.'],
    ['those whom the Met arrests', 'The Met arrested 190 people with criminal records last night.'],
    ['cases of another kind', 'The Met reopened 600 cold cases of murder.'],
    ['a shooting', 'In September 2022 Chris Kaba was killed by a Met officer.'],
    ['the deed of a friend', 'Carrick was a constable. A friend of Carrick has admitted 48 rapes.'],
    ['the fate of a colleague', 'Carrick’s former colleague was jailed for 14 offences. He had admitted 10 rapes.'],
    ['the deed of a stranger', 'Carrick was jailed. Jane Example, 43, admitted 85 offences against 14 women.'],
    ['a part of what was counted', 'The Met faces 2,000 claims of sexual abuse, 1,400 of them, it says, recent.'],
    [
      'the deed of a colleague who is described',
      'Chehab’s colleague, also a PC, admitted five counts of sexual activity.',
    ],
    ['another officer who speaks', 'Carrick was jailed. Jo Example, a constable, 44, said he had admitted 20 rapes.'],
    ['a part of most', 'In December Carrick admitted most of the 49 offences, including 20 rapes.'],
    ['a part of an earlier day', 'Carrick has admitted 49 offences, including 20 rapes at an earlier hearing.'],
    ['another force, which goes on', 'Complaints were made to another force. It has suspended 120 officers.'],
    ['letters about cases', 'The Met received 1,600 emails about domestic abuse cases that it had reviewed.'],
    ['one part of the city', 'The Met is reviewing 1,600 cases of domestic abuse in Croydon.'],
    ['when she was born', 'Sarah Everard, born in 1987, was murdered by a Met officer.'],
  ])('%s', (_what, text) => {
    expect(badges(text)).toEqual([]);
  });
});

describe('quotes', () => {
  const certain = (words: string): string[] => certainIn(`“${words}” said Sir Mark Rowley.`);
  const certainIn = (text: string, date?: string): string[] =>
    checker
      .check({ title: '', text: `${LEAD}\n\n${text}`, ...(date !== undefined && { date }) }, { isOnTopic: true })
      .findings.filter(({ kind, verdict }) => kind === 'quote' && verdict !== 'possible')
      .map(({ verdict }) => verdict);

  it.each([
    ['a whole short sentence of any day', 'We have failed.', []],
    ['a short sentence that goes on otherwise', 'I think we have failed as a profession to see it coming.', []],
    ['a stock phrase with one telling word of the record', 'The great majority of our people are fantastic.', []],
    ['clauses in another order', 'As we confront cases that shock, prepare for more painful stories.', ['differs']],
  ])('%s', (_what, words, expected) => {
    expect(certain(words)).toEqual(expected);
  });

  it('take a short sentence where more is quoted of that day', () => {
    const more = '“Lifting the stone and revealing painful truths will not be resolved overnight,” he said.';
    expect(certainIn(`“We have failed,” said Sir Mark Rowley. ${more}`)).toHaveLength(2);
    expect(certainIn('“Shattered” was his word.', '2025-06-03')).toEqual([]);
  });

  it.each([
    'Sir Mark Rowley vowed to be “ruthless” with officers who fail vetting.',
    'Sir Mark Rowley called the messages “sickening”.',
    'Sir Mark Rowley spoke of a “ghastly” evening.',
    'Sir Mark Rowley said that racism was a “cancer”.',
    '“We need your support,” the charity told its donors.',
    '“It is a sobering day for football,” the club said.',
    'Neighbours said they were looking out for ‘one of their own’.',
  ])('take no few words of another day: %s', (text) => {
    for (const date of ['2025-06-03', undefined]) {
      const article = { title: '', text: `${LEAD}\n\n${text}`, ...(date !== undefined && { date }) };
      const quotes = checker.check(article, { isOnTopic: true }).findings.filter(({ kind }) => kind === 'quote');
      expect(quotes).toEqual([]);
    }
  });
});

describe('the vocabulary', () => {
  const { concepts, measures, topic } = metMisconduct;

  it('holds no concept that nothing asks for', () => {
    const asked = new Set([
      ...Object.values(topic).flat(),
      ...measures.flatMap(({ subject, things = [], cues, bars = [], doubts = [], bases = [], rivals = [] }) => [
        subject,
        ...things,
        ...[...cues, ...bars, ...doubts, ...bases].flatMap(({ any }) => any),
        ...[...bars, ...doubts].flatMap(({ unless = [] }) => unless),
        ...rivals,
      ]),
    ]);
    expect(concepts.filter(({ id, role }) => role !== 'mask' && !asked.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('says no term of a concept twice', () => {
    expect(concepts.filter(({ terms }) => new Set(terms).size < terms.length).map(({ id }) => id)).toEqual([]);
  });

  it('gives every measure of the records, and records for every measure', () => {
    const recorded = new Set(referenceSet.figures.map(({ measure }) => measure));
    expect(measures.map(({ id }) => id).sort()).toEqual([...recorded].sort());
  });
});

describe('the topic', () => {
  const relevant = (title: string, text: string): boolean => checker.check({ title, text }).relevant;

  it.each([
    ['Met officer admits rapes', 'A Metropolitan Police constable, David Carrick, has admitted dozens of rapes.'],
    [
      'Rowley promises to root out rogue officers',
      'The Met commissioner said that hundreds of corrupt officers shouldn’t be in the force.',
    ],
    [
      'Two retired Met officers charged',
      'The former officers are accused of sharing indecent images of children with a serving officer of the Metropolitan Police.',
    ],
    [
      'London police chief warns of more',
      'Three police officers in London will be charged this month.\n\nOfficers in London had been suspended before.',
    ],
    [
      'A sentence too short',
      'The terms of David Carrick’s sentence are a scandal.\n\nCarrick raped and beat women for years.',
    ],
    ['A question of trust', 'PC David Carrick of the Metropolitan Police has admitted 49 charges.\n\nWhat next?'],
    [
      'A drama of the rogue officers of the Met',
      'Two actors read what David Carrick admitted.\n\nThe Met says that corrupt officers must go.',
    ],
    ['Met marksman cleared of murdering a driver', 'He was suspended for two years.'],
    [
      'Officer on bail',
      'A Metropolitan Police officer, 31, has been arrested on suspicion of perverting the course of justice.',
    ],
    ['Cocaine test', 'A Metropolitan Police constable has tested positive for cocaine. He was stopped in March.'],
    ['Girl searched at school', 'Met officers strip-searched a girl of 15. They are to hear on Friday what follows.'],
    ['Last chance', 'A Scotland Yard detective has been handed a final warning after he assaulted a man in a cell.'],
    ['Met chief cannot sack 80 of his own', 'Sir Mark Rowley said: “I have to employ people whom nobody trusts.”'],
    ['Senior Met Police officer suspended', 'He was suspended from duty on Friday.'],
    [
      'All forces told to check their staff',
      'Forces in England and Wales must act after David Carrick was unmasked.\n\nCarrick admitted 49 charges.\n\nThe Met is reviewing 1,071 of its own officers over abuse claims.',
    ],
    [
      'Hundreds of police face abuse claims',
      'Some 1,100 police in England and Wales are under investigation for misconduct.\n\nMost, 650, are in the Metropolitan Police.\n\nThe Met had said that 800 of its officers were accused of abuse.\n\nAll of the Met’s people have been vetted since.',
    ],
  ])('is: %s', (title, text) => {
    expect(relevant(title, text)).toBe(true);
    expect(couldBeOnTopic(`${title}\n${text}`)).toBe(true);
  });

  it.each([
    ['Met Office warns of storm', 'The Met Office said that 120mm of rain could fall. Officers closed two roads.'],
    ['Met with boos', 'Met with boos, the coach was sacked. The officer who met him was accused of fraud.'],
    [
      'Inmate charged',
      'An officer of the Metropolitan Correctional Centre was suspended. An inmate was charged with fraud.',
    ],
    ['Man jailed', 'He lied to Met police officers, pleaded guilty to fraud and was jailed. He was 24.'],
    [
      'Cocaine seized',
      'Met police officers found cocaine in Hackney. A man has been arrested on suspicion of dealing.',
    ],
    ['Officer hurt', 'A Met police officer was assaulted in Croydon. A man has been charged with the attack.'],
    ['Met Gala tickets cost more', 'The Metropolitan Museum of Art sells tables for the Met Gala.'],
    [
      'Four officers accused of rape in a month',
      'One officer was accused of misconduct.\n\nThe commission looks into corruption.',
    ],
    [
      'Rogues on the box',
      'The Met of this thriller is corrupt and racist.\n\nThe misconduct of its sergeant is played by two actors in turn.',
    ],
    ['Carrick scores twice', 'Carrick was everywhere.\n\nCarrick left to applause.'],
    [
      'Prison Service dismisses 60 for misconduct',
      'One was arrested by Metropolitan Police officers. All 60 staff were dismissed for misconduct at HMP Example.',
    ],
    [
      'Man charged with rape',
      'Metropolitan Police officers arrested a man of 34 after a woman was raped in Camden. He will appear in court.',
    ],
    [
      'Kent Police officers dismissed for misconduct',
      'Kent Police dismissed 12 officers for gross misconduct. The cases came to light after David Carrick, of the Met, was jailed.',
    ],
    [
      'Met short of £200m',
      'The Metropolitan Police may lose 2,000 officers, Sir Mark Rowley told the Mayor of London.',
    ],
    [
      'All forces told to save money',
      'Forces in England and Wales must save 5 per cent.\n\nThe Met, where PC David Carrick served, will lose most.',
    ],
    ['Manager sacked', 'The manager was sacked on Sunday. Police officers stood by, and a fan was thrown out.'],
    ['D.C. police pay', 'The Metropolitan Police Department in Washington rehired 36 officers fired for misconduct.'],
  ])('is not: %s', (title, text) => {
    expect(relevant(title, text)).toBe(false);
  });
});

/** Figure findings of a text of this day, as "printed verdict difference", with each source's time. */
function timed(date: string | undefined, text: string): string[] {
  const article = { title: '', text: `${LEAD}\n\n${text}`, ...(date !== undefined && { date }) };
  return checker
    .check(article, { isOnTopic: true })
    .findings.filter((finding) => finding.kind === 'figure')
    .map(({ text: printed, verdict, difference, time, counterparts }) =>
      [printed, verdict, difference, time, counterparts.map((counterpart) => counterpart.time).join()].join(' '),
    );
}

describe('time', () => {
  it.each([
    ['a later count', '2023-01-16', 'The Met has 120 officers suspended.', ['120 differs value later later']],
    ['an earlier count', '2023-06-20', 'The Met has 160 officers suspended.', ['160 differs value earlier earlier']],
    ['a count of the same days', '2023-04-08', 'The Met has 120 officers suspended.', ['120 differs value  ']],
    [
      'a count of the same days, printed long after',
      '2023-07-20',
      'As of 5 April, the Met had 120 officers suspended.',
      ['120 differs value  '],
    ],
    [
      'what a count went from',
      '2023-04-20',
      'The Met has 144 officers suspended, up from 69 at the end of September 2022.',
      ['144 agrees   earlier'],
    ],
    [
      'another basis, whose days explain nothing',
      '2023-01-10',
      'Carrick pleaded guilty to 24 counts of rape.',
      ['24 differs basis  ,'],
    ],
    ['what was pleaded once', '2022-12-20', 'Carrick admitted 85 criminal charges.', ['85 differs value  ,']],
    ['an undated text', undefined, 'The Met has 120 officers suspended.', ['120 differs value  ']],
  ])('%s', (_what, date, text, findings) => {
    expect(timed(date, text)).toEqual(findings);
  });
});
