// Words of ordinary English that mean alike, as those who reword a report put one for another. Lists only.

/** Each row: words that may stand for one another in a reworded copy. */
export const WORDS_OF_LIKE_MEANING =
  'police policeman policewoman constable cop copper;officer constable policeman cop;person people individual human;' +
  'but however yet;only solely merely just;increase elevate raise boost expand grow enlarge;' +
  'withdraw divert pull remove shift redirect move;other different;such comparable similar like;' +
  'serious severe grave critical;mission task operation;organise organize;terrorism terror;' +
  'collective shared joint common;surplus excess overflow abundance;struggle fight battle;' +
  'conversation discussion talk chat;decision choice judgement judgment resolution;succeed success successful;' +
  'resolve solve settle fix;quick quickly urgent urgently fast rapid rapidly swift swiftly soon;' +
  'remove get rid oust expel eject evict extract;cancer tumour tumor;' +
  'show demonstrate display reveal prove;reveal expose uncover disclose unveil;faith confidence trust belief;' +
  'fire dismiss sack dismissal firing sacking;drive move push;eject effective effectively;' +
  'horrify terrify appal appall shock horrified terrified appalled shocked;awful terrible horrible dreadful ghastly horrific;' +
  'sorry apologise apologize apology apologies regret;failure fail failing shortcoming error mistake mess blunder;' +
  'mix mixture blend combination;fraud dishonesty deceit;confront face tackle address;case situation issue;' +
  'blight corrupt taint tarnish undermine damage;improve better improvement;dramatically much greatly significantly drastically;' +
  'frustrate frustrated disappointed;confidence trust;fall decline drop;organisation organization institution agency body;' +
  'rid purge cleanse purify clean;reiterate repeat restate;woman female lady;community society group;' +
  'abuse mistreat misuse ill-treat assault;disgusting revolting repulsive repugnant vile sickening nauseating loathsome abhorrent;brave courageous bold;bravery courage valour;' +
  'unimaginably incredibly unbelievably;come step;question doubt ask wonder;safe secure protected;' +
  'apply use employ exert;sense level degree feeling;ruthlessness mercilessness relentlessness;guard protect defend safeguard;' +
  'integrity honesty probity;routinely regularly usually routine;criminal offender crook lawbreaker felon;' +
  'survive endure;suffer endure;violence brutality;great fantastic wonderful excellent superb brilliant;' +
  'specialise specialize focus;skill ability expertise;identify recognise spot find pinpoint;frank honest candid open;' +
  'promise pledge vow guarantee;stick keep adhere;squeeze force drive push;put place install;' +
  'acknowledge accept recognise recognize admit;significant considerable substantial major;work job effort;require need demand;' +
  'breach violation break;appalling shocking dreadful horrific horrifying;affect influence impact;' +
  'standard norm benchmark;culture tradition;change alter shift;expect anticipate await;recommendation suggestion proposal advice;' +
  'implement execute enforce apply;include contain comprise embrace;conduct behaviour behavior action;' +
  'potential possible;opportunity chance;pattern;prior before;stop prevent halt;offend;' +
  'most majority;vast overwhelming huge great;determined resolved committed;' +
  'serve work;honour honor pride dignity;hard hardworking;tire weary exhausted fed;let;' +
  'undiminished undimmed unabated;encourage hearten inspire;willingness readiness eagerness;difficult hard tough challenging;' +
  'strong big large great huge;double twice;year;unfit unsuitable inappropriate unsuited;root weed;scale size extent magnitude;' +
  'challenge task problem;plan scheme strategy;turn transform;public people;forward ahead;review examine assess reassess;' +
  'process procedure method system;below beneath under;painful agonizing hurtful distressing;story tale account;' +
  'prepare ready brace;truth fact reality;lift raise;stone rock;overnight;support help backing assistance back;' +
  'sincere heartfelt genuine;victim sufferer casualty;obvious clear evident plain;example instance illustration case;' +
  'probably likely;wrong incorrect mistaken;important vital crucial essential key;fundamental basic essential;' +
  'shatter smash destroy break broken shake damage wreck;sobering grim sad;family household;inappropriate improper wrong;' +
  'represent stand;real genuine true;trivial minor petty insignificant;average mean;additional extra further more;' +
  'staff employee worker personnel;support assist aid help;home house;begin start commence;end finish;' +
  'use utilise utilize make employ;same identical;level stage degree;find discover obtain;get obtain receive acquire;' +
  'also additionally too;whole entire complete full;family household;country nation land;home residence dwelling house;' +
  'protect defend safeguard;tired bored drained;identify establish determine;remove take;represent characterize;' +
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
  'worry concern;anger fury rage;hurt pain harm wound;sure certain;deep profound;strong robust;responsible accountable;' +
  'reform change overhaul;check vet screen;deserve merit;tell inform;evil wicked;colleague coworker;proud pride;safe secure;force drive pressure power;standard requirement;system process;' +
  'think consider believe suppose;number quantity amount;thousand hundred ton;move transfer shift travel;next subsequent;' +
  'last final;vast huge enormous immense;act behave;large giant sizeable;obvious apparent;sincere earnest honest;' +
  'awful terrible;story tale;feel really;girl lady woman female;right proper correct;always all;place spot location;' +
  'significant numerous;want need require;also likewise;answer reply respond;mean imply signify;hope wish;look seem appear;' +
  'buy purchase;big large;assist help;child kid youngster;say state;speak talk;car vehicle;attempt try;allow permit let;' +
  'happen occur;afraid frightened scared fearful terrified;amazing incredible remarkable extraordinary astonishing astounding;' +
  'position situation;odd strange weird peculiar bizarre anomalous;gun firearm weapon;avoid prevent avert;unfair unjust;' +
  'injustice unfairness;money cash fund;die perish;ask request;cost price;danger risk peril hazard threat;beat defeat;' +
  'delay postpone;explain clarify;fair just;free liberate release;glad happy pleased delighted;hate loathe despise detest;' +
  'hide conceal;hit strike;idea notion;illegal unlawful;journey trip;law legislation;lucky fortunate;mad crazy insane;' +
  'mend repair fix;mercy compassion;nonsense rubbish;ordinary normal usual;oppose object;choose pick select;poor impoverished;' +
  'prison jail;quiet silent;reason cause;reduce cut lower;refuse decline reject;rely depend;rich wealthy;ruin wreck;' +
  'save rescue;sick ill unwell;silly foolish stupid;easy simple straightforward;small little tiny;clever smart intelligent;' +
  'stay remain;suggest propose;surprise astonish;town city;victory win triumph;wage pay salary;warn caution;waste squander;' +
  'weak feeble;courage bravery;grateful thankful;negotiation talk;conflict war;lady woman;dead lifeless;horror terror;' +
  'absurd ridiculous ludicrous;farce joke;chaos mess;mistake blunder;betray deceive;neighbour neighbor;kid youngster;' +
  'huge massive;lay put;weapon arm;calm peaceful;pleased proud;furious angry;heartbroken devastated;tragic heartbreaking';
