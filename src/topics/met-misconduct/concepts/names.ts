// Who is meant: forces and people, what stands for them, and what only looks like them.

import { conceptsOf } from './terms.ts';

const UK_FORCES = `
  avon and somerset, bedfordshire, british transport, cambridgeshire, cheshire, city of london, civil nuclear, cleveland,
  cumbria, derbyshire, devon and cornwall, dorset, durham, dyfed powys, essex, gloucestershire, greater manchester,
  gwent, hampshire, hertfordshire, herts, humberside, kent, lancashire, leicestershire, lincolnshire, merseyside,
  ministry of defence, norfolk, north wales, north yorkshire, northamptonshire, northumbria, nottinghamshire,
  south wales, south yorkshire, staffordshire, suffolk, surrey, sussex, thames valley, warwickshire, west mercia,
  west midlands, west yorkshire, wiltshire, manchester
`;

const FORCE_NOUNS = ['police', 'constabulary', 'officers', 'force', 'detectives', 'police officers'];

/** "^kent police", "^kent constabulary": the capital tells the force from the county. */
const namesOfForces = (): string[] =>
  UK_FORCES.split(',').flatMap((name) => FORCE_NOUNS.map((noun) => `^${name.trim()} ${noun}`));

const COUNTRIES = `
  scots, scottish, irish, welsh, northern irish, french, german, italian, spanish, dutch, swedish, norwegian, danish,
  polish, greek, turkish, russian, ukrainian, american, canadian, australian, indian, pakistani, nigerian, kenyan,
  south african, israeli, iranian, chinese, japanese, hong kong, new york, los angeles, chicago, sydney, toronto, paris
`;

/** "^scots police", "^scots officers": the police of another country or city. */
const namesOfForeignPolice = (): string[] =>
  COUNTRIES.split(',').flatMap((name) =>
    ['police', 'officers', 'detectives', 'cops'].map((noun) => `^${name.trim()} ${noun}`),
  );

/** Expressions that look like the topic and are not. */
export const masks = conceptsOf('mask', {
  'look-alikes': `
    michael carrick, carrick rangers, carrick on suir, carrick on shannon, prison officer*, met office, met gala,
    met opera, met museum,
    met line, metropolitan correctional, metropolitan detention, metropolitan transportation,
    metropolitan transit, metropolitan council, metropolitan county, metropolitan district, metropolitan region,
    metropolitan cathedral, metropolitan archbishop, metropolitan hospital, met eireann, met éireann, metropolitan museum,
    metropolitan museum of art, metropolitan opera,
    metropolitan line, metropolitan borough, metropolitan area, metropolitan university,
    facing fresh, facing new, facing renewed, facing further, facing mounting, facing growing, facing calls,
    facing questions, facing scrutiny, facing pressure, facing criticism, facing claims, faces fresh, faces new,
    faces a long, faces a lengthy, faces a life, faces life, faces jail, faces prison, faces years, faces decades,
    faces being jailed, faces sentence, faces sentencing, facing sentence, facing sentencing, faces dying, facing a long,
    facing a lengthy, facing a life, facing life, facing jail,
    facing prison, facing years, facing decades, from outside,
    faces renewed, faces mounting, faces growing, faces calls, faces questions, faces scrutiny, faces pressure,
    faced fresh, faced calls, faced questions, faced criticism, faced scrutiny, faced pressure,
    metropolitan police department, not sacked, not been sacked, not dismissed, not been dismissed, never sacked, new york mets,
    line of duty, counter terrorism police,
    inspectorate of constabulary, london constabulary
  `,
});

/** Forces that figures can be about. */
export const bodies = conceptsOf('body', {
  // The force itself; possessives are found by their words alone ("London’s police").
  met: `
    ^met, ^metropolitan, metropolitan police, scotland yard, london police, london force, capital constabulary,
    capital police, capital force, police of london, police in london, police in the capital,
    britain biggest force, britain largest force, britain biggest police, britain largest police, uk biggest force,
    uk largest force, uk biggest police, uk largest police, country biggest force, country largest force,
    country largest police, country biggest police, ^^mps
  `,
  // Another force, by its full name or as "another force".
  'other-force': `
    ${namesOfForces().join(', ')}, ${namesOfForeignPolice().join(', ')},
    officers in scotland, police in scotland, officers in wales,
    gmp, psni, police scotland, police service of northern ireland, garda, gardaí, gardai, nypd, lapd,
    @ police department, @ sheriff*, another force, other force, different force, prison service, ^hmp
  `,
  // The country’s forces together: what is said of them is not said of the Met.
  'all-forces': `
    england and wales, across the country, across the uk, across britain, nationally, nationwide, every force,
    all forces, other forces, other police forces, forces across, police forces across, 43 forces, 48 forces,
    national police chiefs
  `,
});

/** Another force, for the Met is no constabulary and has no chief constables. */
export const unnamedForces = conceptsOf('word', {
  'some-constabulary': 'constabulary, assistant chief constable, deputy chief constable',
});

/** People whom figures can be about, with the ways their names are misspelled. */
export const people = conceptsOf('person', {
  carrick: 'carrick, carricks, bastard dave',
  couzens: 'couzens, cousins, cozens',
  chehab: 'chehab, shehab, chebab, chahab',
});

/** Names and states of people whom figures are not about. */
export const namesAlone = conceptsOf('word', {
  rowley: 'rowley, sir mark, commissioner, police chief, met chief, met boss, rowly, raleigh',
  // The commissioner, where nothing else names the force.
  'head-of-the-force': 'mark rowley, cressida dick, bernard hogan howe',
  everard: 'everard, everad, everrard, everhard',
  'retired-officer': 'retired, former, ex, pensioned, onetime, one time',
});
