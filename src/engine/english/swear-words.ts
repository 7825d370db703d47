// Words that papers mask ("f***ing"), so that a masked one can be known again. A list only, with the commonest first.

export const SWEAR_WORDS: readonly string[] = (
  'fucking fuck fucked fucker fuckers fucks motherfucker motherfuckers shit shitty shits shitting bullshit shithole ' +
  'shitshow cunt cunts bastard bastards bitch bitches bitching arse arsehole arseholes arsed ass asshole assholes piss ' +
  'pissed pissing bollocks wanker wankers wank twat twats dick dickhead dickheads prick pricks cock crap bloody slut whore ' +
  'damn goddamn bugger tits sod'
).split(' ');
