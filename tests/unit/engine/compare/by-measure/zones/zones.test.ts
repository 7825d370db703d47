import { describe, expect, it } from 'vitest';
import { zoneLines, zonesIn } from './marked-zone.ts';

const sentenceOf = (text: string): string => {
  const { zones, words } = zonesIn(text);
  return words(zones.sentence);
};

describe('the sentence of a figure', () => {
  it.each([
    ['It rained. The port has «12» boats. It rained.', 'The port has 12 boats.'],
    ['The boats are old. There are «12» of them.', 'The boats are old. There are 12 of them.'],
    ['The boats are old. It has «12».', 'The boats are old. It has 12.'],
    ['The boats are old. Of these «12» sank.', 'The boats are old. Of these 12 sank.'],
    ['The boats are old. He was given «12».', 'The boats are old. He was given 12.'],
    ['The boats are old. It has «12» nets.', 'It has 12 nets.'],
    ['The boats are old.\n\nIt has «12».', 'It has 12.'],
    ['The boats are old. It sank in «2021».', 'It sank in 2021.'],
    ['«1,071». So many boats sank.', '1,071. So many boats sank.'],
    ['«1,071» of them. So many boats sank.', '1,071 of them.'],
    ['It burned months after it sank in «2021», it said.', 'after it sank in 2021'],
  ])('%s', (text, expected) => {
    expect(sentenceOf(text)).toBe(expected);
  });

  it('is cut around the figure where it has no end', () => {
    const words = 'boat '.repeat(400);
    const { zones } = zonesIn(`The ${words}«12» ${words}.`);
    expect(zones.sentence.end - zones.sentence.first).toBe(300);
  });
});

describe('the context of a figure', () => {
  const contextOf = (text: string): string => {
    const { zones, words } = zonesIn(text);
    return words(zones.context);
  };
  const LONG = 'The harbour is old and grey and full of boats that nobody sails.';

  it.each([
    [`${LONG}\n\nIt has «12» boats.`, `${LONG}\n\nIt has 12 boats.`],
    [`${LONG}\n\nOld boats\n\nIt has «12» boats.`, `${LONG}\n\nOld boats\n\nIt has 12 boats.`],
    [`${LONG}\n\nIt rained. It rained. It has «12» boats.`, 'It rained. It rained. It has 12 boats.'],
    [`Old boats\n\nIt has «12» boats.\n\n${LONG}`, 'Old boats\n\nIt has 12 boats.'],
  ])('%j', (text, expected) => {
    expect(contextOf(text)).toBe(expected);
  });
});

describe('what is near a date', () => {
  const nearOf = (text: string): string => {
    const { zones, words } = zonesIn(text);
    return words(zones.near);
  };

  it.each([
    ['It sank in «2022», after it had been sold.', 'It sank in 2022,'],
    ['He has been skipper since «2018».', 'has been skipper since 2018.'],
    ['The boat that he sold had been at sea since «2018».', 'been at sea since 2018.'],
    ['Following the blaze, in «2022» the wall was mended.', 'in 2022 the wall was mended.'],
    ['It met the «2021» harbour fire.', 'the 2021 harbour fire'],
  ])('%s', (text, expected) => {
    expect(nearOf(text)).toBe(expected);
  });

  it('has its verb and the clauses set apart, which a count has not', () => {
    const date = zonesIn('Hale, who sank it, was paid in «2022».').zones;
    expect([date.asides.length, date.verb > 0]).toEqual([1, true]);
    const count = zonesIn('Hale, who sank it, was paid «12» times.').zones;
    expect([count.asides.length, count.verb]).toEqual([0, -1]);
  });
});

describe('a count', () => {
  it.each<[string, string[]]>([
    ['It sank «24» boats at sea.', ['counts sank 24 boats', 'noun boats', 'near It sank 24 boats at sea.']],
    [
      'It sank another «24» boats at sea.',
      ['counts another 24 boats', 'noun boats', 'near It sank another 24 boats at sea.'],
    ],
    [
      'It sank more than «24» boats at sea.',
      ['counts sank more than 24 boats', 'noun boats', 'near It sank more than 24 boats at sea.'],
    ],
    ['It sank «24» boats who left.', ['counts sank 24 boats', 'noun boats', 'near It sank 24 boats who left.']],
    [
      'It sank «24» net-mending boats.',
      [
        'counts sank 24 net-mending boats',
        'noun net-mending boats',
        'of kind net-mending',
        'near It sank 24 net-mending boats.',
      ],
    ],
    [
      'It sank «24» counts of old boats.',
      [
        'counts sank 24 counts of old boats',
        'noun counts of old boats',
        'of kind old',
        'near It sank 24 counts of old boats.',
      ],
    ],
    ['Twenty charges of «24» are of theft.', ['counts theft', 'noun charges', 'near charges of 24 are of theft.']],
    ['Some «24» are of old boats.', ['counts old boats', 'near Some 24 are of old boats.']],
    ['It had 85 boats, «48» of them old rafts.', ['counts old rafts', 'noun boats', 'near , 48 of them old rafts.']],
    ['It had 85 boats, «48» were rafts.', ['counts rafts', 'noun boats', 'near , 48 were rafts.']],
    ['It had 85 boats, «48» were painted.', ['counts boats', 'noun boats', 'near , 48 were painted.']],
    [
      'It had 85 boats, «48» were painted rafts.',
      ['counts painted rafts', 'noun boats', 'near , 48 were painted rafts.'],
    ],
    ['It had 85 boats, «48» are to be sold.', ['counts boats', 'noun boats', 'near , 48 are to be sold.']],
    ['It had 85 boats, of which «48» were rafts.', ['counts rafts', 'noun boats', 'near , of which 48 were rafts.']],
    [
      'Six additional boats brought the total to «49».',
      ['counts boats', 'noun additional boats', 'of kind additional', 'near additional boats brought the total to 49.'],
    ],
    ['It had 85 boats, and another «12».', ['counts boats', 'noun boats', 'near and another 12.']],
    ['It had 85 boats and «12».', ['counts boats', 'noun boats', 'near and 12.']],
    ['It had 85 boats, some «12».', ['counts boats', 'noun boats', 'near , some 12.']],
    [
      'It sank «80» rafts, boats and other ships at sea.',
      [
        'counts sank 80 rafts, boats and other ships',
        'noun rafts',
        'with boats, ships',
        'near It sank 80 rafts, boats and other ships at sea.',
      ],
    ],
    [
      'It sank «80» rafts, boats or ships at sea.',
      [
        'counts sank 80 rafts, boats or ships',
        'noun rafts',
        'with boats, ships',
        'near It sank 80 rafts, boats or ships at sea.',
      ],
    ],
    ['It sank «80» rafts, boats.', ['counts sank 80 rafts', 'noun rafts', 'near It sank 80 rafts, boats.']],
    [
      'It sank «80» rafts, old red wet boats and ships.',
      ['counts sank 80 rafts', 'noun rafts', 'near It sank 80 rafts, old red wet boats and ships.'],
    ],
    ['It sank «80» rafts, two boats and ships.', ['counts sank 80 rafts', 'noun rafts', 'near It sank 80 rafts,']],
    [
      'It sank «80» rafts, boats and ships among them.',
      ['counts sank 80 rafts', 'noun rafts', 'near It sank 80 rafts, boats and ships among them.'],
    ],
    [
      'It sank «80» rafts, which boats and ships saw.',
      ['counts sank 80 rafts', 'noun rafts', 'near It sank 80 rafts, which boats and ships saw.'],
    ],
    [
      'It sank «80» harbour rescue boats and staff.',
      [
        'counts sank 80 harbour rescue boats and staff',
        'noun harbour rescue boats and staff',
        'of kind harbour rescue',
        'near It sank 80 harbour rescue boats and staff.',
      ],
    ],
    [
      'It sank «80» members of old crews.',
      [
        'counts sank 80 members of old crews',
        'noun members of old crews',
        'of kind old',
        'near It sank 80 members of old crews.',
      ],
    ],
    ['It sank («80» boats) in fog.', ['counts (80 boats', 'noun boats', 'near It sank (80 boats']],
    ['It sank («80» boats in fog.', ['counts (80 boats', 'noun boats', 'near It sank (80 boats in fog.']],
    ['Boats sunk: «80»', ['counts Boats sunk', 'noun Boats sunk', 'near Boats sunk: 80']],
    ['«80» boats.', ['counts 80 boats', 'noun boats', 'near 80 boats.']],
    [
      '«1,071». That is how many boats sank.',
      ['counts 1,071', 'near 1,071. That is how many boats sank.', 'sentence 1,071. That is how many boats sank.'],
    ],
    [
      'It rained. «1,071». That is how many boats sank.',
      [
        'counts 1,071',
        'near 1,071. That is how many boats sank.',
        'sentence It rained. 1,071. That is how many boats sank.',
      ],
    ],
    [
      'It rained. «1,071» sank. That is how many boats it is.',
      ['counts 1,071 sank', 'near 1,071 sank.', 'sentence It rained. 1,071 sank.'],
    ],
  ])('%s', (text, lines) => {
    expect(zoneLines(text)).toEqual(lines);
  });
});

describe('with what stands before it', () => {
  it.each<[string, string[]]>([
    ['It has boats. They are «80».', ['counts are 80', 'near They are 80.', 'sentence It has boats. They are 80.']],
    ['It has boats. It has «80» nets.', ['counts has 80 nets', 'noun nets', 'near It has 80 nets.']],
    [
      'It has boats. Of them «80» sank.',
      ['counts them 80 sank', 'near Of them 80 sank.', 'sentence It has boats. Of them 80 sank.'],
    ],
    [
      'It has boats. There are «80» of them.',
      ['counts ', 'near There are 80 of them.', 'sentence It has boats. There are 80 of them.'],
    ],
    [
      'It has boats. There are «80» of those.',
      ['counts ', 'near There are 80 of those.', 'sentence It has boats. There are 80 of those.'],
    ],
    ['It has boats. There are «80» of crews.', ['counts are 80 of crews', 'noun crews', 'near There are 80 of crews.']],
    [
      'It has boats. Then «80» sank.',
      ['counts Then 80 sank', 'near Then 80 sank.', 'sentence It has boats. Then 80 sank.'],
    ],
    ['It has boats. Then «£80» went.', ['counts Then £80 went', 'near Then £80 went.']],
    [
      'It has boats. It lost «£80» then.',
      ['counts lost £80 then', 'near It lost £80 then.', 'sentence It has boats. It lost £80 then.'],
    ],
    ['It has boats.\n\nThey are «80».', ['counts are 80', 'near They are 80.']],
  ])('%s', (text, lines) => {
    expect(zoneLines(text)).toEqual(lines);
  });
});

describe('beside other figures', () => {
  it.each<[string, string[]]>([
    ['It has 9 nets, «12» boats and 5 ropes.', ['counts , 12 boats and', 'noun boats', 'near nets, 12 boats and']],
    ['It has £9, «12» boats and £5.', ['counts , 12 boats and', 'noun boats']],
    [
      'It has 9% of nets, «12» boats and 5% of ropes.',
      ['counts , 12 boats and', 'noun boats', 'near of nets, 12 boats and'],
    ],
    [
      'In 2021 it had «12» boats in 2022.',
      ['counts had 12 boats', 'noun boats', 'near In 2021 it had 12 boats in 2022.'],
    ],
    [
      'For 9 years it had «12» boats for 5 miles.',
      ['counts had 12 boats', 'noun boats', 'near For 9 years it had 12 boats for 5 miles.'],
    ],
    [
      'It has 9 nets. It has «12» boats. It has 5 ropes.',
      ['counts has 12 boats', 'noun boats', 'near It has 12 boats.'],
    ],
  ])('%s', (text, lines) => {
    expect(zoneLines(text)).toEqual(lines);
  });
});

describe('an age', () => {
  it.each<[string, string[]]>([
    ['Then Ann Birch, «22», left.', ['counts , 22', 'near Then Ann Birch, 22']],
    ['It rained; Ann Birch, «22», left.', ['counts , 22', 'near Ann Birch, 22']],
    ['Ann Birch, «22» and well, left.', ['counts , 22 and well', 'near Ann Birch, 22 and well, left.']],
    ['Ann Birch is «22».', ['counts is 22', 'near Ann Birch is 22.']],
  ])('%s', (text, lines) => {
    expect(zoneLines(text)).toEqual(lines);
  });
});

describe('a date', () => {
  it.each<[string, string[]]>([
    ['It sank in «2022».', ['counts in 2022', 'near It sank in 2022.']],
    ['It sank in «2022», after it had been sold.', ['counts in 2022', 'near It sank in 2022,']],
    ['It sank in «2022» once it was sold.', ['counts in 2022', 'near It sank in 2022']],
    ['It sank in «2022» until it was sold.', ['counts in 2022', 'near It sank in 2022']],
    ['It sank in «2022» following a sale.', ['counts in 2022', 'near It sank in 2022']],
    ['The fire in «2021» led to a review.', ['counts in 2021', 'near The fire in 2021']],
    ['The fire in «2021» shook the port.', ['counts in 2021', 'near The fire in 2021']],
    ['In «2021» it shook the port.', ['counts In 2021 it shook the port', 'near In 2021 it shook the port.']],
    [
      'The fire at «2021» led to a review.',
      ['counts at 2021 led to a review', 'near The fire at 2021 led to a review.'],
    ],
    ['He was held in «2021» for sinking it.', ['counts in 2021', 'near He was held in 2021', 'verb held']],
    ['It sailed in «2018», and burned soon.', ['counts in 2018', 'near It sailed in 2018', 'verb sailed']],
    ['It sailed in «2018», but burned soon.', ['counts in 2018', 'near It sailed in 2018', 'verb sailed']],
    [
      'It sailed in «2018», or burned soon.',
      ['counts in 2018', 'near It sailed in 2018, or burned soon.', 'verb sailed'],
    ],
    [
      'It sailed in «2018», and boats left.',
      ['counts in 2018', 'near It sailed in 2018, and boats left.', 'verb sailed'],
    ],
    [
      'It burned months after it sank in «March 2021».',
      ['counts in March 2021', 'near It burned months after it sank in March 2021.'],
    ],
    [
      'It burned a month before it sank in «March 2021», they said.',
      ['counts in March 2021', 'near before it sank in March 2021', 'sentence before it sank in March 2021'],
    ],
    [
      'It burned boats after it sank in «March 2021».',
      ['counts in March 2021', 'near It burned boats after it sank in March 2021.'],
    ],
    [
      'Months after it sank in «2021», it burned.',
      ['counts in 2021', 'near after it sank in 2021', 'sentence after it sank in 2021'],
    ],
    [
      'Months after it sank in «2021» it burned.',
      ['counts in 2021 it burned', 'near Months after it sank in 2021 it burned.'],
    ],
    [
      'Two months after it sank in «2021» it burned.',
      ['counts in 2021 it burned', 'near Two months after it sank in 2021 it burned.'],
    ],
    ['It burned months after it sank, in «2021».', ['counts in 2021', 'near It burned months after it sank, in 2021.']],
    [
      'It burned months after Ann, 33, sank it in «2021».',
      ['counts in 2021', 'near It burned months after Ann, 33, sank it in 2021.'],
    ],
    [
      'It burned months after Ann robbed, beat and sank it in «2021».',
      ['counts in 2021', 'near It burned months after Ann robbed, beat and sank it in 2021.'],
    ],
    [
      'Following the blaze, in «2022» the wall was mended.',
      ['counts in 2022 the wall', 'near in 2022 the wall was mended.'],
    ],
    [
      'After the blaze, in «2022» the wall was mended.',
      ['counts in 2022 the wall', 'near in 2022 the wall was mended.'],
    ],
    [
      'Once it burned, in «2022» the wall was mended.',
      ['counts in 2022 the wall', 'near in 2022 the wall was mended.'],
    ],
    [
      'In the blaze, in «2022» the wall was mended.',
      ['counts in 2022 the wall', 'near In the blaze, in 2022 the wall was mended.'],
    ],
    [
      'Following the blaze the wall was mended in «2022».',
      ['counts in 2022', 'near Following the blaze the wall was mended in 2022.', 'verb mended'],
    ],
    [
      'Following the blaze, and fire in «2022» the wall was mended.',
      ['counts in 2022 the wall', 'near Following the blaze, and fire in 2022 the wall was mended.'],
    ],
    [
      'Little was mended since «March 2021», when it sank.',
      ['counts since March 2021', 'near since March 2021, when it sank.'],
    ],
    [
      'Little was mended until «March 2021» when it sank.',
      ['counts until March 2021', 'near until March 2021 when it sank.'],
    ],
    [
      'Little was mended in «March 2021», when it sank.',
      ['counts in March 2021', 'near Little was mended in March 2021, when it sank.', 'verb mended'],
    ],
    ['It met the «2021» harbour fire.', ['counts the 2021 harbour fire']],
    ['It met a «2021» harbour fire.', ['counts a 2021 harbour fire']],
    ['It met in «2021» harbour crews.', ['counts in 2021 harbour crews', 'near It met in 2021 harbour crews.']],
    ['It met the «2021», harbour fire.', ['counts the 2021', 'near It met the 2021, harbour fire.']],
    ['He has been a skipper since «2018».', ['counts since 2018', 'near been a skipper since 2018.']],
    ['He was a skipper till «2018».', ['counts till 2018', 'near was a skipper till 2018.']],
    [
      'In the post since «September», he met them.',
      ['counts since September', 'near In the post since September, he met them.'],
    ],
    [
      'In the old post as a skipper since «September», he met them.',
      ['counts since September', 'near as a skipper since September, he met them.'],
    ],
    ['He sailed since «September», he said.', ['counts since September', 'near He sailed since September, he said.']],
    ['Since «2018», he met them.', ['counts Since 2018', 'near Since 2018, he met them.']],
    [
      'Birch, who sank it, left in «2022».',
      ['counts in 2022', 'near Birch, who sank it, left in 2022.', 'aside , who sank it', 'verb left'],
    ],
    [
      'Birch, jailed for it, left in «2022».',
      ['counts in 2022', 'near Birch, jailed for it, left in 2022.', 'aside , jailed for it', 'verb left'],
    ],
    ['Birch, jailed for it in «2022», left.', ['counts in 2022', 'near Birch, jailed for it in 2022, left.']],
    [
      'Birch left in «2022», which sank it.',
      ['counts in 2022', 'near Birch left in 2022, which sank it.', 'aside , which sank it.', 'verb left'],
    ],
    [
      'Birch left in «2022», jailed for it.',
      ['counts in 2022', 'near Birch left in 2022, jailed for it.', 'verb left'],
    ],
    ['Birch, who sank it in «2022», left.', ['counts in 2022', 'near Birch, who sank it in 2022, left.']],
    ['Birch, a skipper, left in «2022».', ['counts in 2022', 'near Birch, a skipper, left in 2022.', 'verb left']],
    ['It was paid in «2022».', ['counts in 2022', 'near It was paid in 2022.', 'verb paid']],
    ['It was paid «2022».', ['counts paid 2022', 'near It was paid 2022.', 'verb paid']],
    [
      'The inquiry began its work in «2024».',
      ['counts in 2024', 'near The inquiry began its work in 2024.', 'verb began'],
    ],
    [
      'The inquiry began its long and old work in «2024».',
      ['counts in 2024', 'near The inquiry began its long and old work in 2024.'],
    ],
    ['The inquiry began, its work in «2024».', ['counts in 2024', 'near The inquiry began, its work in 2024.']],
    ['The inquiry did its work in «2024».', ['counts in 2024', 'near The inquiry did its work in 2024.']],
    ['It was paid at sea in «2024».', ['counts in 2024', 'near It was paid at sea in 2024.']],
    ['It was paid with «2022».', ['counts with 2022', 'near It was paid with 2022.']],
  ])('%s', (text, lines) => {
    expect(zoneLines(text)).toEqual(lines);
  });
});

describe('its paragraph, and the one before', () => {
  it.each<[string, string[]]>([
    ['It rained.\n\nIt has «12» boats.', ['counts has 12 boats', 'noun boats', 'near It has 12 boats.']],
    [
      'It rained a good deal on that old and long wet night then.\n\nIt has «12» boats.',
      ['counts has 12 boats', 'noun boats', 'near It has 12 boats.'],
    ],
    ['Before.\n\nIt rained.\n\nIt has «12» boats.', ['counts has 12 boats', 'noun boats', 'near It has 12 boats.']],
    [
      'Before.\n\nIt rained a good deal on that old and long wet night then.\n\nIt has «12» boats.',
      [
        'counts has 12 boats',
        'noun boats',
        'near It has 12 boats.',
        'context It rained a good deal on that old and long wet night then.\n\nIt has 12 boats.',
      ],
    ],
    [
      'It rained a good deal on that old and long wet night then.\n\nIt has «12» boats. It sank. It left.',
      ['counts has 12 boats', 'noun boats', 'near It has 12 boats.', 'context It has 12 boats. It sank. It left.'],
    ],
    [
      'It rained a good deal on that old and long wet night then.\n\nIt has «12» boats. It sank.',
      ['counts has 12 boats', 'noun boats', 'near It has 12 boats.'],
    ],
  ])('%s', (text, lines) => {
    expect(zoneLines(text)).toEqual(lines);
  });
});
