import { describe, expect, it } from 'vitest';
import { isMoneyBefore, parseCodedNumber } from '../../../../../src/engine/reading/figures/money.ts';
import { spanOf } from '../../../../../src/engine/reading/figures/sentence-reader.ts';
import { testReadings } from '../test-readings.ts';
import { markedIn, pointedAt } from './sentence.ts';

/** The marked number with its currency: characters, value, currency. */
function read(marked: string): unknown {
  const { sentence, draft } = markedIn(marked);
  const { text } = spanOf(sentence, draft.first, draft.end);
  return draft.kind === 'money' ? [text, draft.low, draft.unit] : null;
}

describe('signs', () => {
  it.each([
    ['It cost £«3.5m».', ['£3.5m', 3_500_000, 'GBP']],
    ['It cost €«1.2bn».', ['€1.2bn', 1.2e9, 'EUR']],
    ['It cost ₦«5» million.', ['₦5 million', 5_000_000, 'NGN']],
    ['A deficit of $-«50.8bn».', ['$-50.8bn', -50.8e9, 'USD']],
    ['A deficit of $–«5».', ['$–5', -5, 'USD']],
    ['A deficit of $−«5».', ['$−5', -5, 'USD']],
    ['It cost HK$«216,925».', ['HK$216,925', 216_925, 'HKD']],
    ['It cost HK $«216,925».', ['HK $216,925', 216_925, 'HKD']],
    ['It cost A$«1.5» billion.', ['A$1.5 billion', 1.5e9, 'AUD']],
    ['It cost R$«5.2» billion.', ['R$5.2 billion', 5.2e9, 'BRL']],
    ['It cost CN¥«50».', ['CN¥50', 50, 'CNY']],
    ['It cost RMB¥«50».', ['RMB¥50', 50, 'CNY']],
    ['It cost CN$«50».', ['$50', 50, 'USD']],
    ['It cost US¥«50».', ['¥50', 50, 'JPY']],
    ['A $«5» fee.', ['$5', 5, 'USD']],
    ['The Hk $«5» fee.', ['$5', 5, 'USD']],
    ['It cost us$«5».', ['$5', 5, 'USD']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('a half is none', () => {
    expect(read('It has £«½».')).toBeNull();
  });
});

describe('codes and short forms before the number', () => {
  it.each([
    ['It cost CHF «2.5» million.', ['CHF 2.5 million', 2_500_000, 'CHF']],
    ['It cost Rs «500».', ['Rs 500', 500, 'INR']],
    ['It cost Rs. «1.5» lakh crore.', ['Rs. 1.5 lakh crore', 1.5e12, 'INR']],
    ['It cost Rp «15» trillion.', ['Rp 15 trillion', 15e12, 'IDR']],
    ['It cost $US «40».', ['$US 40', 40, 'USD']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(['It cost chf «40».', 'It cost Chf «40».', 'It cost rs «40».', 'It cost US «40».', 'It cost rs. «40».'])(
    'none: %s',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

describe('names and codes behind the number', () => {
  it.each([
    ['It cost «800» yuan.', ['800 yuan', 800, 'CNY']],
    ['It cost «12bn» SEK.', ['12bn SEK', 12e9, 'SEK']],
    ['A fine of «5» million US dollars.', ['5 million US dollars', 5_000_000, 'USD']],
    ['A fine of «5» Australian dollars.', ['5 Australian dollars', 5, 'AUD']],
    ['A fine of «5» Hong Kong dollars.', ['5 Hong Kong dollars', 5, 'HKD']],
    ['A «million»-dollar house.', ['A million-dollar', 1_000_000, 'USD']],
    ['It cost «300» million won.', ['300 million won', 300_000_000, 'KRW']],
    ['It cost «99p».', ['99p', 99, 'pence']],
    ['It cost «99¢».', ['99¢', 99, 'cent']],
    ['It rose to «480p».', ['480p', 480, 'pence']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    'They have «30» won.',
    'A vote that «5,000» won by luck.',
    'It has a «1080p» screen.',
    'It has a «480p» screen.',
    'It has «99» p.',
    'It cost «12» sek.',
    'It met «5» Old Kind Nice dollars.',
    'It met «5» old dollars.',
  ])('none: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});

it.each([
  ['It cost £«40.', true],
  ['It cost CHF «40.', true],
  ['It cost Rs. «40.', true],
  ['It cost Rs «40.', true],
  ['It left. «40.', false],
  ['It cost chf «40.', false],
  ['It had «40.', false],
])('tells that money stands before a number: %s', (text, expected) => {
  const { sentence, at } = pointedAt(text);
  expect(isMoneyBefore(sentence, at)).toBe(expected);
});

describe('a code with its digits', () => {
  it.each([
    ['usd10m', false, { code: 'USD', digits: '10', scale: 1e6 }],
    ['rm300', false, { code: 'MYR', digits: '300', scale: 1 }],
    ['us113', true, { code: 'USD', digits: '113', scale: 1 }],
    ['r18bn', false, { code: 'ZAR', digits: '18', scale: 1e9 }],
    ['a5tn', true, { code: 'AUD', digits: '5', scale: 1e12 }],
    ['inr2cr', false, { code: 'INR', digits: '2', scale: 1e7 }],
    ['usd5k', false, { code: 'USD', digits: '5', scale: 1e3 }],
  ])('%s', (word, isBehindSign, expected) => {
    expect(parseCodedNumber(word, isBehindSign)).toEqual(expected);
  });

  it.each([
    ['us113', false],
    ['r2', false],
    ['xyz40', true],
    ['usd', false],
    ['usd10x', false],
    ['abcde10', false],
    [`usd${'1'.repeat(16)}`, false],
  ])('none: %s', (word, isBehindSign) => {
    expect(parseCodedNumber(word, isBehindSign)).toBeNull();
  });
});

testReadings('a sign before the number', [
  ['It cost £3.5m.', '£3.5m | money 3500000 GBP'],
  ['It cost €1.2bn.', '€1.2bn | money 1200000000 EUR'],
  ['It cost ¥50.', '¥50 | money 50 JPY'],
  ['It cost CN¥50.', 'CN¥50 | money 50 CNY'],
  ['It cost RMB¥50.', 'RMB¥50 | money 50 CNY'],
  ['It cost US¥50.', '¥50 | money 50 JPY'],
  ['It cost HK$216,925.', 'HK$216,925 | money 216925 HKD'],
  ['It cost HK $216,925.', 'HK $216,925 | money 216925 HKD'],
  ['It cost US $5.', 'US $5 | money 5 USD'],
  ['It cost us $5.', '$5 | money 5 USD'],
  ['It cost Us $5.', '$5 | money 5 USD'],
  ['A $5 fee.', '$5 | money 5 USD'],
  ['AB $5 fee.', '$5 | money 5 USD'],
  ['It lost $-50.8bn.', '$-50.8bn | money -50800000000 USD'],
  ['It lost -$50.8bn.', '-$50.8bn | money -50800000000 USD'],
  ['It lost $−5.', '$−5 | money -5 USD'],
  ['It lost $–5.', '$–5 | money -5 USD'],
  ['It cost £ 5.', '£ 5 | money 5 GBP'],
]);

testReadings('a code before the number', [
  ['It cost USD 5.', 'USD 5 | money 5 USD'],
  ['It cost USD5.', 'USD5 | money 5 USD'],
  ['It cost usd 5.', '5 | count 5'],
  ['It cost Usd 5.'],
  ['It cost CHF 2.5 million.', 'CHF 2.5 million | money 2500000 CHF'],
  ['It cost Rs 500.', 'Rs 500 | money 500 INR'],
  ['It cost Rs. 500.', 'Rs. 500 | money 500 INR'],
  ['It cost rs 500.', '500 | count 500'],
  ['It cost rs. 500.', '500 | count 500'],
  ['It cost Rs . 500.', '500 | count 500'],
  ['It cost RM300,000.', 'RM300,000 | money 300000 MYR'],
  ['It cost $US 40.', '$US 40 | money 40 USD'],
  ['It cost $ US 40.', '40 | count 40'],
  ['It cost $US40.', '$US40 | money 40 USD'],
  ['It cost US 40.', '40 | count 40'],
  ['It cost $A 40.', '$A 40 | money 40 AUD'],
  ['It cost USD10m.', 'USD10m | money 10000000 USD'],
  ['It cost USD10k.', 'USD10k | money 10000 USD'],
  ['It cost USD10bn.', 'USD10bn | money 10000000000 USD'],
  ['It cost USD10tn.', 'USD10tn | money 10000000000000 USD'],
  ['It cost USD10cr.', 'USD10cr | money 100000000 USD'],
]);

testReadings('one letter before the number', [
  ['It cost R1,250.', 'R1,250 | money 1250 ZAR'],
  ['It cost R18.5bn.', 'R18.5bn | money 18500000000 ZAR'],
  ['It cost R 1,250.', '1,250 | count 1250'],
  ['It rode a R1250.'],
  ['It rode r1,250.'],
  ['He met R2 there.'],
  ['A BMW R1200 left.'],
]);

testReadings('a name behind the number', [
  ['It cost 5 pounds.', '5 pounds | money 5 GBP'],
  ['It cost five pounds.', 'five pounds | money 5 GBP'],
  ['It cost 5 dollars.', '5 dollars | money 5 USD'],
  ['It cost 5 Australian dollars.', '5 Australian dollars | money 5 AUD'],
  ['It cost 5 Hong Kong dollars.', '5 Hong Kong dollars | money 5 HKD'],
  ['It cost 5 australian dollars.', '5 | count 5; behind: australian dollars'],
  ['It cost 5 Big Hong Kong dollars.', '5 | count 5; behind: Big Hong Kong dollars'],
  ['It cost 5 yuan.', '5 yuan | money 5 CNY'],
  ['It cost 5 million yuan.', '5 million yuan | money 5000000 CNY'],
  ['It cost 500 USD.', '500 USD | money 500 USD'],
  ['It cost 500 usd.', '500 | count 500; behind: usd'],
  ['It is a 500-pound fine.', '500-pound | money 500 GBP'],
  ['It cost 5 euros.', '5 euros | money 5 EUR'],
  ['It cost 5 boats.', '5 | count 5; behind: boats'],
  ['It cost 5 million won.', '5 million won | money 5000000 KRW'],
  ['It cost 5 won.', '5 | count 5'],
  ['It cost 5 million rand.', '5 million rand | money 5000000 ZAR'],
  ['It cost 5 rand.', '5 rand | money 5 ZAR'],
  ['It cost 1,000 real.', '1,000 | count 1000; behind: real'],
]);

testReadings('pence and cents', [
  ['It cost 5p.', '5p | money 5 pence'],
  ['It cost 5¢.', '5¢ | money 5 cent'],
  ['It cost 5 pence.', '5 pence | money 5 pence'],
  ['It cost 5 cents.', '5 cents | money 5 cent'],
  ['It is in 1080p.'],
  ['It is in 720p video.'],
  ['It is in 720p.', '720p | money 720 pence'],
  ['It is 360p at best.'],
  ['It is 4320p.'],
  ['It is 2160p and dear.'],
]);
