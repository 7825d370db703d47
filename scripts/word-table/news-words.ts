// Words that are far more frequent in British news than in American speech, by how often they come in a million words.
// Written by hand; the counts of speech are raised to these where they are lower.

/** Occurrences in a million words of news → the words. */
export const NEWS_WORDS: readonly (readonly [perMillion: number, words: string])[] = [
  [
    1500,
    `said year years people government police new last first two three per cent month week percent million according
     london uk day court`,
  ],
  [
    600,
    `minister mps mp report reported council public chief health including service services four five six seven eight
     nine ten billion country british britain england secretary party labour spokesman spokeswoman statement officers
     officer officials national local company companies hospital school schools election president prime under since
     monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
     october november december number more than`,
  ],
  [
    300,
    `announced told added published claims claimed according decision staff investigation inquiry incident incidents
     victims deaths killed died injured cases case figures data review commissioner department parliament conservative
     tory tories committee authority authorities scotland wales scottish welsh ireland irish european europe union
     community residents area areas region regional city county mayor leader campaign deputy director executive
     spokesperson member members former senior agency office crown trial judge jury magistrates sentenced convicted
     charged arrested charges guilty jailed prison alleged allegations following expected rise rose fell increase
     increased cut cuts cost costs budget pay tax prices price market economy bank financial fund funding pounds euros
     workers jobs strike unions employees industry firm firms customers shareholders profit profits loss losses`,
  ],
  [
    120,
    `accused criticised warned confirmed revealed described insisted urged condemned welcomed admitted denied apologised
     sacked dismissed suspended resigned appointed retired misconduct disciplinary hearing tribunal appeal ruling ruled
     panel watchdog regulator ombudsman audit auditor auditors recommendations recommended failings failures standards
     professional conduct sergeant inspector superintendent detective constable constables force forces metropolitan
     greater manchester birmingham liverpool leeds sheffield bristol glasgow edinburgh cardiff belfast newcastle
     nottingham yorkshire kent essex sussex surrey devon cornwall northern southern eastern western north south east
     west midlands thames rail railway train trains transport motorway airport flights passengers drivers patients
     doctors nurses nhs trust trusts ambulance emergency fire firefighters flood floods flooding storm weather warning
     victim survivors bereaved families relatives coroner inquest inquests pupils students teachers university exam
     exams grades pass rate rates average quarter third half annual monthly weekly quarterly forecast analysts growth
     inflation interest debt debts revenue sales turnover share shares stake bid offer takeover merger redundancies
     redundancy closure closures site sites plant factory vote votes voters voting turnout poll polls polling seats
     majority candidate candidates councillors councillor constituency referendum migrants asylum channel boats crossings
     refugees border immigration troops soldiers military defence ministry ukraine russia russian israel gaza china
     chinese india indian france french germany german spain spanish american america york washington
     season club clubs league premier championship cup match matches goal goals team teams players player manager
     coach champion olympic olympics games medal stadium fans supporters transfer signed`,
  ],
  [
    60,
    `offences offence assault rape murder manslaughter stabbing robbery burglary fraud corruption harassment abuse
     domestic racism racist sexist misogyny complaints complaint complainants vetting barred custody bail remanded
     prosecution prosecutors barrister solicitor lawyers legal legislation bill amendment lords commons peers cabinet
     chancellor treasury downing whitehall borough parish district councils mayoral devolved holyrood stormont senedd
     policing crime crimes criminal conviction convictions sentence sentences compensation damages settlement fined
     fine fines penalty penalties breach breaches dividend dividends bonus bonuses salary salaries pension pensions
     households household homes housing rent landlords tenants planning developers construction sewage pollution
     environment environmental climate emissions energy gas electricity bills supplier suppliers water
     consultation proposals proposal proposed scheme schemes programme programmes project projects
     technology digital online software systems cyber hack hackers email emails website
     vaccine vaccines pandemic covid virus infections cases outbreak maternity babies births mortality
     wounded casualties rescued rescue missing search toll dead crash collision pilot aircraft ship vessel ferry
     industrial dispute ballot walkout pickets employers negotiations talks deal agreement union's
     chairman chairwoman chair chairs trustees charity charities donations volunteers campaigners activists protesters
     protest protests demonstration demonstrators rally march arrests`,
  ],
];
