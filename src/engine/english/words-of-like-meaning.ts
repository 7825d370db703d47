// Words of ordinary English that mean alike, as those who reword a report put one for another. Lists only.

/** Each row: words that may stand for one another in a reworded copy. */
export const WORDS_OF_LIKE_MEANING =
  'police policeman policewoman constable cop copper;officer constable policeman cop;person people individual human;' +
  'but however yet;only solely merely just;increase elevate raise boost expand grow enlarge;' +
  'withdraw divert pull remove shift redirect move;other different;such comparable similar like;' +
  'serious severe grave critical;mission task operation;organise organize;terrorism terror;' +
  'collective shared joint common;surplus excess overflow abundance;' +
  'conversation discussion talk chat;decision choice judgement judgment resolution;succeed success successful;' +
  'resolve solve settle fix;quick quickly urgent urgently fast rapid rapidly swift swiftly soon;' +
  'remove get rid oust expel eject evict extract;cancer tumour tumor;' +
  'show demonstrate display reveal prove;reveal expose uncover disclose unveil;faith confidence trust belief;' +
  'fire dismiss sack dismissal firing sacking;drive move push;eject effective effectively;' +
  'horrify terrify appal appall shock horrified terrified appalled shocked;awful terrible horrible dreadful ghastly horrific;' +
  'sorry apologise apologize apology apologies regret;failure fail failing shortcoming error mistake mess blunder;' +
  'mix mixture blend combination;fraud dishonesty deceit;confront face tackle address;case situation issue;' +
  'blight corrupt taint tarnish undermine damage;dramatically much greatly significantly drastically;' +
  'frustrate frustrated disappointed;organisation organization institution agency body;' +
  'rid purge cleanse purify clean;reiterate repeat restate;community society group;' +
  'abuse mistreat misuse ill-treat assault;disgusting revolting repulsive repugnant vile sickening nauseating loathsome abhorrent;brave courageous bold;bravery courage valour;' +
  'unimaginably incredibly unbelievably;come step;question doubt ask wonder;safe secure protected;' +
  'apply use employ exert;sense level degree feeling;guard protect defend safeguard;' +
  'integrity honesty probity;routinely regularly usually routine;criminal offender crook lawbreaker felon;' +
  'survive endure;violence brutality;great fantastic wonderful excellent superb brilliant;' +
  'specialise specialize focus;skill ability expertise;identify recognise spot find pinpoint;frank honest candid open;' +
  'promise pledge vow guarantee;stick keep adhere;squeeze force drive push;put place install;' +
  'acknowledge accept recognise recognize admit;significant considerable substantial major;work job effort;require need demand;' +
  'breach violation break;appalling shocking dreadful horrific horrifying;affect influence impact;' +
  'standard norm benchmark;culture tradition;change alter shift;expect anticipate await;recommendation suggestion proposal advice;' +
  'implement execute enforce apply;include contain comprise embrace;conduct behaviour behavior action;' +
  'pattern;prior before;stop prevent halt;' +
  'vast overwhelming huge great;determined resolved committed;' +
  'serve work;honour honor pride dignity;hard hardworking;tire weary exhausted fed;' +
  'undiminished undimmed unabated;encourage hearten inspire;willingness readiness eagerness;difficult hard tough challenging;' +
  'strong big large great huge;double twice;year;unfit unsuitable inappropriate unsuited;root weed;scale size extent magnitude;' +
  'challenge task problem;plan scheme strategy;turn transform;forward ahead;review examine assess reassess;' +
  'process procedure method system;below beneath under;painful agonizing hurtful distressing;' +
  'prepare ready brace;truth fact reality;stone rock;support help backing assistance back;' +
  'sincere heartfelt genuine;victim sufferer casualty;obvious clear evident plain;example instance illustration case;' +
  'probably likely;wrong incorrect mistaken;important vital crucial essential key;fundamental basic essential;' +
  'shatter smash destroy break broken shake damage wreck;family household;' +
  'represent stand;real genuine true;trivial minor petty insignificant;average mean;additional extra further more;' +
  'staff employee worker personnel;support assist aid help;' +
  'use utilise utilize make employ;level stage degree;find discover obtain;get obtain receive acquire;' +
  'also additionally too;country nation land;' +
  'tired bored drained;identify establish determine;remove take;represent characterize;' +
  'real actual;update replace;effective efficient successful;possible potential attainable;urgent pressing;body physique;' +
  'scale dimension;keep maintain retain;way method manner;many numerous several;important essential vital necessary;' +
  'wrong improper mistaken flawed;inappropriate bad improper wrong;crime offence wrongdoing felony;' +
  'deal handle tackle treat address;determination resolve resolution perseverance;ensure guarantee assure secure;' +
  'equal similar even;incident event episode occurrence affair;largest biggest greatest strongest;thing matter factor issue;' +
  'passionate enthusiastic keen fervent;understand comprehend grasp appreciate;urgency haste;volunteer helper;' +
  'let disappoint fail;make give;hundred dozen;every each;area region zone field sector;chief head boss leader;' +
  'complete total entire full whole utter;enough sufficient adequate;know realise aware;man guy male fellow;' +
  'people inhabitant resident citizen;overnight immediate instant;repeated constant frequent often;' +
  'ruthless merciless relentless pitiless;see witness observe notice;sobering grim sad sombre;tough hard harsh strict;' +
  'ultimate eventual final;throughout across;action step measure;lead guide head run;good nice decent fine;lift raise turn;' +
  'painful bitter uncomfortable gruesome;disgrace shame scandal;terrible horrendous horrific awful;' +
  'anger fury rage;hurt pain harm wound;strong robust;responsible accountable;' +
  'reform change overhaul;check vet screen;deserve merit;colleague coworker;proud pride;force drive pressure power;standard requirement;' +
  'think consider believe suppose;number quantity amount;thousand hundred ton;move transfer shift travel;next subsequent;' +
  'act behave;large giant sizeable;sincere earnest honest;' +
  'feel really;girl lady woman female;right proper correct;always all;' +
  'significant numerous;want need require;also likewise;answer reply respond;mean imply signify;hope wish;look seem appear;' +
  'say state;allow permit let;' +
  'afraid frightened scared fearful terrified;amazing incredible remarkable extraordinary astonishing astounding;' +
  'position situation;odd strange weird peculiar bizarre anomalous;gun firearm weapon;' +
  'injustice unfairness;money cash fund;die perish;ask request;cost price;danger risk peril hazard threat;' +
  'delay postpone;free liberate release;glad happy pleased delighted;hate loathe despise detest;' +
  'hit strike;illegal unlawful;lucky fortunate;mad crazy insane;' +
  'mercy compassion;nonsense rubbish;ordinary normal usual;choose pick select;poor impoverished;' +
  'quiet silent;refuse decline reject;rely depend;' +
  'save rescue;sick ill unwell;silly foolish stupid;easy simple straightforward;clever smart intelligent;' +
  'stay remain;suggest propose;town city;waste squander;' +
  'weak feeble;dead lifeless;horror terror;' +
  'farce joke;chaos mess;betray deceive;neighbour neighbor;' +
  'calm peaceful;pleased proud;tragic heartbreaking;' +
  'alarmed worried concerned troubled anxious uneasy;' +
  'huge massive immense enormous vast tremendous colossal;way manner fashion;' +
  'prevent avoid avert stop forestall;remorse regret contrition;' +
  'horrible terrible awful dreadful appalling;shortcoming deficiency failing weakness flaw defect;' +
  'remark statement comment observation;government administration cabinet;programme show broadcast;' +
  'arms weapons guns;lay put set;wield take use;occur happen arise;' +
  'conflict dispute row quarrel;negotiation talk discussion dialogue;' +
  'resolve settle address end;begin open start launch commence;purely simply just merely;' +
  'love passion affection;kind type sort;surrender yield quit;declare announce proclaim state;' +
  'confirm verify corroborate;inform tell notify advise;claim allege assert maintain insist contend;' +
  'describe portray depict;emphasise stress underline highlight;mention cite refer note;argue contend maintain;' +
  'deny reject dispute refute;criticise condemn denounce slam attack blast;praise commend applaud hail laud;' +
  'urge call appeal press implore;demand insist require;accuse blame;promise assure vow;threaten menace;' +
  'agree consent accept;approve endorse back support;oppose resist object reject;defend justify protect;' +
  'welcome hail greet;discuss debate consider;explain say clarify;predict forecast expect foresee;' +
  'estimate reckon calculate assess;shocked stunned astonished appalled shaken staggered;' +
  'stunned speechless dumbfounded;saddened sad grieved upset distressed sorrowful;' +
  'heartbroken devastated crushed distraught;angry furious outraged enraged incensed livid irate;' +
  'outrage fury anger indignation;frightening terrifying scary alarming chilling;fear dread terror fright;' +
  'worry anxiety unease concern;joy happiness delight;happy delighted thrilled glad overjoyed ecstatic elated;' +
  'proud honoured privileged;grateful thankful appreciative indebted;hopeful optimistic confident;' +
  'pessimistic gloomy;disappointed dismayed disheartened dejected;' +
  'tired exhausted weary worn drained;lonely alone isolated;calm composed;embarrassed ashamed humiliated;' +
  'shameful disgraceful scandalous outrageous deplorable;' +
  'cruel brutal savage vicious barbaric inhuman heartless;evil wicked monstrous;' +
  'brave heroic courageous fearless;hero champion;cowardly craven;dangerous hazardous risky perilous unsafe;' +
  'deadly lethal fatal;harmful damaging detrimental;catastrophe disaster calamity tragedy;' +
  'catastrophic disastrous devastating ruinous;crisis emergency;collapse crash breakdown;' +
  'chaotic disorderly messy;ridiculous absurd laughable ludicrous preposterous farcical;' +
  'unacceptable intolerable inexcusable;unbelievable incredible inconceivable unimaginable unthinkable;' +
  'unprecedented unheard extraordinary exceptional;historic momentous landmark;' +
  'remarkable notable impressive;' +
  'superb outstanding excellent exceptional magnificent marvellous terrific;beautiful gorgeous lovely stunning;' +
  'ugly hideous;dirty filthy;empty vacant deserted;crowded packed full;broken shattered ruined;' +
  'destroyed ruined wrecked demolished flattened devastated;clear obvious apparent evident unmistakable;' +
  'unclear uncertain unsure;hidden concealed secret;secret confidential classified;private personal;' +
  'public open;false untrue fake bogus;lie falsehood untruth;lying deceiving misleading;misleading deceptive;' +
  'honest truthful sincere;corrupt crooked dishonest;legal lawful;guilty culpable responsible;' +
  'innocent blameless;fair equitable just reasonable;unfair unjust unequal;equal identical same;' +
  'different distinct separate;similar alike comparable;necessary essential vital needed indispensable;' +
  'unnecessary needless pointless;useless pointless futile worthless;valuable precious priceless;' +
  'cheap inexpensive affordable;expensive costly dear pricey;rich affluent wealthy prosperous;' +
  'poverty hardship deprivation;poor needy;hungry starving famished;famine starvation hunger;' +
  'huge large big great major considerable;tiny small minute little;short brief;' +
  'long lengthy prolonged extended;quick fast rapid speedy;slow sluggish gradual;sudden abrupt unexpected;' +
  'early premature;late belated overdue delayed;recent latest new;new novel fresh;old ancient aged elderly;' +
  'modern contemporary;final last ultimate concluding;main chief principal primary key central;' +
  'partial incomplete;many numerous countless;few handful;' +
  'several various multiple;almost nearly virtually practically;about around roughly approximately;' +
  'exactly precisely;completely totally utterly entirely wholly absolutely fully;' +
  'very extremely highly deeply hugely enormously incredibly really;particularly especially notably;' +
  'often frequently regularly repeatedly;rarely seldom;always constantly continually forever;' +
  'immediately instantly straightaway;soon shortly;' +
  'surely certainly definitely undoubtedly;perhaps maybe possibly;' +
  'unfortunately sadly regrettably;deliberately intentionally purposely knowingly;' +
  'accidentally inadvertently unintentionally;badly severely seriously gravely;' +
  'together jointly collectively;alone solo;' +
  'nevertheless nonetheless however still;therefore thus hence consequently;car vehicle motor;lorry truck;' +
  'plane aircraft airplane jet;ship vessel boat;train locomotive;bus coach;road street highway;' +
  'house home dwelling residence property;building structure;flat apartment;shop store;' +
  'hospital clinic infirmary;doctor physician medic;nurse carer;patient invalid;' +
  'illness disease sickness ailment;injured hurt wounded;pain suffering agony anguish;' +
  'treatment therapy care;medicine drug medication;operation surgery;death demise passing;dead deceased;' +
  'kill slay murder;killer murderer;murder killing homicide;corpse body remains;funeral burial;' +
  'grief sorrow mourning;mourn grieve;search hunt look;find locate discover;missing lost absent;' +
  'run flee bolt sprint;flee escape run;refugee migrant asylum;border frontier;' +
  'country nation state;government state;president leader;minister secretary;' +
  'parliament assembly legislature congress;law legislation statute act;bill legislation;vote ballot poll;' +
  'election poll vote;party faction;policy strategy;plan scheme proposal blueprint;' +
  'reform overhaul shake;tax levy duty;budget spending;cut reduction decrease;' +
  'reduce cut slash trim shrink lower decrease;rise increase growth surge climb jump;' +
  'fall drop decline decrease slump plunge tumble;pay wage salary earnings;profit earnings gain;' +
  'loss deficit;debt borrowing;company firm business corporation enterprise;' +
  'boss chief head manager executive director;owner proprietor;worker employee labourer staff;' +
  'job post position role;jobless unemployed;redundancy layoff dismissal;strike walkout stoppage;' +
  'customer client consumer shopper;market trade;industry sector;bank lender;investor shareholder;' +
  'buy purchase acquire;school college academy;pupil student schoolchild;' +
  'teacher educator tutor;child youngster kid minor;baby infant newborn;parent mother father;mother mum mom;' +
  'father dad;son boy;daughter girl;brother sibling;sister sibling;wife spouse partner;husband spouse partner;' +
  'friend pal mate companion;crowd mob throng;people folk public;man gentleman bloke guy;' +
  'youth teenager adolescent;citizen national;resident local inhabitant;soldier trooper serviceman;' +
  'army military forces troops;war conflict fighting;attack assault raid strike;' +
  'bomb explosive device;explosion blast;shot fired;shooting gunfire;enemy foe opponent;' +
  'ally partner friend;peace truce ceasefire;treaty agreement accord pact deal;' +
  'missile rocket;police officer;arrest detain apprehend seize hold;suspect accused;charge accuse;' +
  'trial hearing case;court tribunal;judge magistrate justice;lawyer solicitor barrister attorney counsel;' +
  'prison jail custody;prisoner inmate detainee captive;sentence punishment penalty term;' +
  'punish penalise discipline;fine penalty;thief robber burglar;steal rob;' +
  'theft robbery burglary;fraud scam swindle;evidence proof;witness bystander onlooker;' +
  'investigate probe examine inquire;investigation inquiry probe examination;report account statement;' +
  'document paper file;record file;letter note message;email message;phone telephone mobile;call ring phone;' +
  'picture photo image photograph;video footage film;film movie;newspaper paper press;media press;' +
  'journalist reporter;book volume;story tale narrative account;song tune;game match contest fixture;' +
  'team side squad;player footballer;coach manager trainer;win victory triumph success;win beat defeat;' +
  'defeat loss;champion winner;title crown trophy;fan supporter follower;stadium ground arena;season campaign;' +
  'club side;train practise;injure hurt wound;weather climate;storm tempest hurricane;rain downpour rainfall;' +
  'flood deluge inundation;fire blaze inferno;burn scorch char;smoke fumes;earthquake quake tremor;heat warmth;' +
  'cold freezing icy;hot scorching boiling;energy power;fuel petrol gas;electricity power;environment nature;' +
  'pollution contamination;animal creature beast;dog hound;farm ranch;farmer grower;' +
  'meal dinner lunch;drink beverage;drunk intoxicated;eat consume;sleep rest;walk stroll;go travel head move;' +
  'come arrive;leave depart exit quit;arrive reach;wait await;stop halt cease end;' +
  'continue proceed carry;finish complete conclude end;try attempt seek endeavour;manage succeed;' +
  'fail collapse flop;achieve accomplish attain reach;create make produce build form;build construct erect;' +
  'repair fix mend restore;change alter modify amend;' +
  'improve enhance better strengthen;worsen deteriorate;' +
  'show demonstrate indicate;give provide offer supply grant;' +
  'take grab seize;hold grip keep;keep retain hold;throw hurl toss fling;push shove;' +
  'pull drag tug;carry bear transport;send dispatch;choose select opt;decide determine resolve;' +
  'think believe feel reckon;know realise understand;remember recall recollect;forget overlook;' +
  'see view watch witness;look gaze stare;hear listen;speak talk converse;shout yell scream cry;cry weep sob;' +
  'laugh chuckle;ask inquire question;want desire wish;love adore;' +
  'hope expect;trust believe rely;doubt question suspect;suspect believe;' +
  'care mind;protect shield guard safeguard;save preserve conserve;hurt harm injure damage;' +
  'suffer endure experience undergo;experience encounter face undergo;' +
  'fight battle struggle combat;struggle strive;work labour toil;play perform;act perform;' +
  'follow pursue;chase pursue;join unite;unite combine;unity solidarity cohesion;divide split separate;' +
  'split rift division;share divide;meet gather assemble;gather collect assemble;' +
  'meeting gathering assembly summit;trip journey visit tour;event occasion incident;' +
  'moment instant second;period time spell stretch;past history;place site spot location venue;' +
  'area district region neighbourhood;village hamlet settlement;centre middle heart;edge brink verge;' +
  'top summit peak;bottom base;back rear;side flank;part piece portion section;majority most bulk;' +
  'lot plenty deal;level degree standard;quality standard;problem issue difficulty trouble;' +
  'solution answer remedy;cause reason root;reason ground motive;result outcome consequence effect;' +
  'effect impact influence;aim goal objective target purpose;purpose aim intention;intend mean plan aim;' +
  'idea concept thought notion;view opinion belief;feeling emotion sentiment;mind brain head;' +
  'heart soul;hope optimism;dream ambition aspiration;detail particular;' +
  'way means method;step measure move;power authority control;control command;' +
  'duty obligation responsibility;responsibility accountability;freedom liberty;respect esteem regard;' +
  'promise commitment pledge undertaking;commitment dedication devotion;loyalty allegiance;' +
  'effort attempt endeavour;progress advance headway;advance leap;success achievement accomplishment;' +
  'chance opportunity possibility prospect;threat menace;' +
  'warning alert caution;security safety protection;harassment bullying intimidation;' +
  'discrimination prejudice bias;racist bigoted;sexist misogynist misogynistic;' +
  'violent brutal;neglect negligence;negligent careless reckless;mistake error blunder slip;' +
  'forgive pardon;mercy leniency;lenient soft;strict stringent rigorous tough;' +
  'rule regulation;standard criterion;ban prohibit forbid outlaw bar;allow permit enable;' +
  'force compel oblige make;reject dismiss;cancel scrap abandon axe drop;' +
  'abandon desert ditch leave;speed hasten accelerate;boost bolster strengthen;' +
  'weaken undermine erode;investment spending funding;fund pay finance;' +
  'pay compensate;compensation payout redress damages;debt liability;earn make;spend use;' +
  'lack shortage scarcity absence;shortage lack deficit;plenty abundance;' +
  'thrilled excited delighted eager;cooperation collaboration partnership teamwork;' +
  'relentless tireless unremitting ceaseless incessant;' +
  'uncompromising unyielding intractable inflexible intransigent unbending implacable merciless;' +
  'hard arduous gruelling;beaten defeated vanquished overcome;despite notwithstanding spite;' +
  'thankfully fortunately luckily mercifully;intact whole undamaged unscathed unharmed sound;' +
  'exclude rule preclude omit;bed bottom floor;certain sure confident convinced;' +
  'incalculable unforeseeable immeasurable untold inestimable unpredictable;' +
  'gigantic enormous giant mammoth gargantuan;perpetrator author culprit offender;' +
  'ignoble vile base despicable contemptible odious heinous;wicked vile evil disgusting nasty;' +
  'catch arrest capture apprehend nab;judge try prosecute;gun shoot shot;slaughter butcher massacre kill;' +
  'mean count matter;bailout rescue;imitation impersonation mimicry imposture;' +
  'inflammatory provocative incendiary;drastically far substantially considerably markedly;' +
  'sonic sound acoustic;baton stick truncheon club;emulate imitate copy mimic;' +
  'absolute utmost complete sheer utter;leap jump bound;massive huge large;' +
  'appalling atrocious abominable execrable;' +
  'condemnable reprehensible deplorable inexcusable blameworthy indefensible;' +
  'unacceptable impermissible inadmissible;thief crook criminal;detect spot notice discover;' +
  'arrival coming advent;sorrow sadness grief;sad sorrowful unhappy miserable;' +
  'bottomless endless infinite boundless limitless;hatred hate loathing;anger rage wrath;' +
  'love affection fondness;loot plunder pillage;treasure riches jewel gem;' +
  'priceless inestimable invaluable irreplaceable;heritage legacy patrimony;' +
  'homeland fatherland motherland country;martyr hero;coward traitor;traitor turncoat renegade;' +
  'treason betrayal treachery;nightmare ordeal hell;hell inferno;miracle wonder marvel;luck fortune chance;' +
  'destiny fate;fatal deadly mortal;wound injury scar;scar mark;heal cure recover;' +
  'recover recuperate rebound;recovery rebound revival;cope manage handle;' +
  'unbearable intolerable insufferable;agonising excruciating harrowing;' +
  'harrowing traumatic distressing shattering;trauma shock ordeal;' +
  'bewildered confused puzzled baffled perplexed;confusion muddle disarray turmoil;' +
  'disorder chaos turmoil mayhem bedlam;turmoil upheaval unrest;riot unrest disturbance disorder;' +
  'protest demonstration rally march;peaceful nonviolent orderly;' +
  'provoke incite stoke inflame;incitement provocation;lawless anarchic;thug hooligan lout;gang mob;' +
  'weaken dilute;hypocrisy duplicity;hypocrite phoney;shameless brazen blatant flagrant barefaced;' +
  'blatant obvious glaring;arrogant haughty conceited;greedy grasping avaricious;greed avarice;' +
  'selfish egoistic;generous charitable kind;generosity kindness charity;grateful thank;' +
  'gratitude thanks appreciation;tribute homage;honourable noble;dignity decency honour;humble modest;' +
  'patient tolerant;patience forbearance endurance;perseverance persistence tenacity;stubborn obstinate;' +
  'resilient sturdy tough hardy;resilience toughness fortitude;steadfast unwavering firm resolute;' +
  'firm solid;solid sound stable;stable steady;stability steadiness calm;' +
  'fragile delicate brittle frail vulnerable;vulnerable exposed defenceless;vulnerability weakness;' +
  'collapse cave crumble;crumble disintegrate;bankrupt insolvent broke;bankruptcy insolvency;' +
  'takeover acquisition purchase;merger fusion;historic historical;embarrassing humiliating mortifying;' +
  'insult offend affront;insulting offensive rude;offensive repugnant;' +
  'mockery travesty farce;scapegoat whipping;blame fault;fault error;faulty defective broken;' +
  'malfunction failure breakdown;technical mechanical;negligent sloppy;sloppy shoddy slipshod;' +
  'thorough rigorous meticulous painstaking;transparent open;transparency openness;secretive furtive;' +
  'conceal hide cover;pretend feign;pretext excuse;excuse justification;justify warrant;' +
  'unjustified unwarranted groundless;baseless unfounded groundless;rumour gossip hearsay;' +
  'speculation conjecture guesswork;speculative hypothetical;reliable dependable trustworthy;' +
  'unreliable untrustworthy;credible plausible believable;incredible implausible;' +
  'doubtful dubious questionable;suspicious dubious wary;sceptical doubtful;wary cautious careful;' +
  'careful prudent;prudent wise sensible;foolish unwise reckless;reckless irresponsible foolhardy;' +
  'irresponsible negligent;urgent immediate;imperative essential;priority precedence;crucial decisive;' +
  'decisive determined;watershed landmark;milestone landmark;step stride;stride leap;journey voyage;' +
  'end finish close;final definitive;definitive conclusive;irreversible irrevocable;' +
  'permanent lasting enduring;lasting durable;temporary provisional interim;brief fleeting;fast hasty;' +
  'hurry rush haste;rush dash race;race run;escape getaway;evade dodge elude;trap snare;' +
  'trapped stuck stranded;stuck jammed wedged;refloat free dislodge;tow haul pull;sink founder;' +
  'debris rubble wreckage;rubble ruin;scream shriek;noise sound din;bang blast boom;loud noisy deafening;' +
  'dark darkness gloom;light bright;bright shining;terrorise intimidate;intimidate bully frighten;' +
  'bully thug;hostage captive;kidnap abduct;rape assault;molest abuse;' +
  'monster beast fiend;monstrous hideous;pray prayer;bless blessing;condolence sympathy;' +
  'sympathy compassion pity;compassion empathy;relative kin;bereaved grieving;lose forfeit;gain win;' +
  'gamble bet wager;bet stake;stake risk;jeopardise endanger imperil risk;jeopardy peril;bleak grim dismal;' +
  'dismal abysmal woeful;woeful lamentable pitiful;lamentable regrettable;regret deplore lament;' +
  'dismay consternation;frustration annoyance exasperation;' +
  'frustrating annoying exasperating;annoyed irritated;plain simple;nonsensical absurd;' +
  'lunacy madness insanity;crazy lunatic;outright downright;clean pure;tainted contaminated;poison toxin;' +
  'toxic poisonous;safe harmless;hygiene cleanliness;squalid filthy;cramped crowded;shelter refuge;' +
  'refuge sanctuary haven;evacuate clear;displaced uprooted;exile banish;banish expel;' +
  'deport expel;sovereign independent;independence autonomy;freedom independence;' +
  'dictator tyrant despot autocrat;tyranny dictatorship oppression;oppression repression;' +
  'oppressed downtrodden;suppress crush quash;crush squash;quash overturn annul;annul void;invalid void;' +
  'overturn reverse;reverse undo;undo unravel;revoke rescind repeal;repeal abolish;abolish scrap;' +
  'halt suspend;suspend pause;pause break;resume restart;restart relaunch;renew refresh;rebuild reconstruct;' +
  'regenerate renew;fund bankroll;subsidy grant;aid relief;' +
  'relief respite;burden load;burden strain;strain pressure stress;stretched strained;' +
  'overwhelmed swamped inundated;overworked overstretched;recruit hire;hire employ;workforce staff;' +
  'bonus reward;reward prize;honour award;celebrate rejoice;celebration festivity;joyful jubilant;' +
  'jubilation euphoria;emotional moving;moving touching poignant;tear weep;vow oath;oath pledge;' +
  'shattering devastating;deeply profoundly;profoundly utterly;sincerely truly genuinely honestly;' +
  'truly really indeed;basically essentially fundamentally;partly partially;' +
  'largely mostly mainly chiefly;especially above;quickly speedily promptly;promptly immediately;' +
  'constantly incessantly;eternal everlasting;forever eternally;currently presently;' +
  'recently lately;previously formerly;unexpected unforeseen surprising;' +
  'spectacular dramatic;dramatic striking;striking remarkable;' +
  'exceptional rare;rare uncommon;common widespread;widespread pervasive prevalent;pervasive ubiquitous;' +
  'endemic rife;systemic systematic institutional;structural systemic;deliberate calculated;' +
  'calculated cynical;cold callous;callous heartless unfeeling;' +
  'degrading demeaning humiliating;demeaning belittling;disproportionate excessive;' +
  'excessive undue inordinate;unnecessary superfluous;inappropriate improper unsuitable;' +
  'inadequate insufficient;insufficient lacking;lacking deficient;sophisticated complex elaborate;' +
  'complex complicated intricate;complicated difficult;demanding challenging;famous renowned celebrated;' +
  'known famous;talent gift;genius brilliance;brilliant genius;greatest finest best;' +
  'champion best;admirer fan;admire respect;inspire motivate;promising hopeful;' +
  'hopeful bright;prospect outlook;outlook forecast;lean slim thin;flexible agile nimble;' +
  'efficient streamlined;unsettling disturbing troubling worrying;disturbing distressing;' +
  'dire desperate;despair hopelessness desperation;' +
  'misery wretchedness suffering;miserable wretched;torture torment;torment anguish;haunt plague torment;' +
  'memory remembrance;remember commemorate;forgotten neglected;neglected ignored overlooked;' +
  'ignore disregard overlook;disregard contempt;contempt scorn disdain;ridicule mock;mock deride;' +
  'slander defame smear;smear slur;slur insult;accusation allegation charge;allegation claim;' +
  'proof confirmation;testimony statement;confess admit;confession admission;plead beg;beg implore;' +
  'appeal plea;request plea;summon call;order command;obey comply;comply conform;disobey defy;defy flout;' +
  'flout breach;infringe violate;offence violation;sanction penalty;retaliate avenge;' +
  'revenge vengeance retaliation;retaliation reprisal;attack aggression;aggression hostility;' +
  'hostile unfriendly;hostility animosity enmity;enemy adversary;adversary rival opponent;rival competitor;' +
  'compete contend;contest challenge;challenge defy;deter discourage;discourage dissuade;dissuade deter;' +
  'persuade convince;convince satisfy;influence sway;sway swing;manipulate rig;rig fix;fake forged;' +
  'forge counterfeit;swindle cheat con;cheat deceive;naive gullible;innocent pure';
