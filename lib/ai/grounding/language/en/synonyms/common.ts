/** Words of any trade, of time, size and place that say the same. */
export const englishCommon = `
doubtful suspicious questionable | questionable doubtful suspicious | denial denied deny refused | refusal refused |
land onshore | onshore land on_land | offshore sea at_sea | operation surgical_case surgery procedure | case operation
procedure | chip controller processor microcontroller | processor chip | rules procedures | procedure rule | newcomer
new_controller new_starter new_employee | seeking looking_for | earlier previous previously | leave_out omit exclude |
deal_with handle clear resolve | dealt_with handled cleared resolved treated | clear deal_with | develop write create
| developed wrote created designed | relevant related | relevant_to related | teamed_up together with worked_with |
team_up work_with | coverage cover insurance | undecided pending open | abandoned dropped given_up |
dropped abandoned discontinued | attack attempt intrusion | reaction response react respond | react respond |
mother_tongue native | native mother_tongue first_language | conformity compliance against | comply conform | bid
tender | opponent enemy rival | enemy opponent | cooperative co-op | operate use run | machinery plant equipment |
idea suggestion proposal suggest | schedule plan | closing closure close | closure closing shutdown | job task work |
hired new started | starter new_hire recruit beginner | assess triage evaluate | tenth one_in_ten | mission assignment
| signed_off approved | approve sign_off | sign-off approval | authorise approve permit | permitted allowed | allow
permit | banned forbidden prohibited | forbid ban prohibit | vehicle van | feed fodder | birth lambing calving | ewe
sheep lamb lambing | cow calf calving cattle | newborn baby lamb | dog canine | cat feline | horse equine | pupil
class children | toddler child | teen teenager | elder elderly older_people | carer care_worker | ward unit | bed
place | discharge release | bandage dressing | wound injury | medicine drug | vaccine vaccination jab | check-up
examination check | checkup examination | appointment visit consultation | referral refer sent | diagnosis diagnose |
symptom sign | relapse return | recovery recover | rehab rehabilitation | wheelchair mobility | bill invoice |
outstanding unpaid open overdue | chase follow_up | audit check review | ledger books accounts | tax levy | grant
funding award | donor giver | pledge promise | fund finance pay | loan credit | mortgage loan | rent lease | landlord
owner | premises building site | refurbishment renovation refurbish renovate | refit renovation | repaint paint |
roofing roof | flooring floor | brickwork brick | masonry stone | plaster render | scaffold scaffolding | crane lift |
excavator digger | dig excavate | haul transport carry | rubble debris waste | waste rubbish scrap | scrap waste |
recycling recycle reuse | spill leak | leak leakage spill | drain drainage | sewer sewage | pipework pipe piping |
boiler heating | heater heating | cooling refrigeration | freezer refrigeration | wiring wire cable cabling | fuse
breaker | voltage current | battery power | power electricity energy | energy power | generator turbine | blade rotor
| gearbox transmission | brake braking | tyre wheel | hull ship vessel boat | vessel ship boat | boat vessel | ferry
ship | dock port harbour quay | harbour port | crew staff team | deck floor | cargo freight load | flight plane trip |
runway strip | tower control | traffic movements | movement aircraft flight traffic | airport airfield | passenger
traveller rider customer | traveller passenger tourist | tourist visitor traveller | tourism travel | trip tour
journey | itinerary route | hike walk | trail path | path trail route | forest wood woodland | woodland forest wood |
meadow field grassland | hedge hedgerow | pond lake | river stream | coast shore seaside | beach shore coast |
wildlife animals | bird birds | species kind | habitat environment | climate weather | rain rainfall | storm hail
hailstorm | flood flooding river | drought dry | frost cold | soil earth ground | seed sow | sow seed plant | sapling
tree | prune cut trim | orchard fruit | vineyard wine vines | brewery beer brew | beer brew | cheese dairy | milk
dairy | butcher meat | fish seafood | vegetable greens produce | produce vegetables fruit | recipe dish | menu card
dishes | pastry dessert | dough bread | oven bake | grill cook | diner guest customer | waiter server | table seat |
reservation booking | audience spectators viewers | spectator viewer audience | actor performer | performer actor
player artist | dancer performer | singer vocalist | choir chorus | orchestra ensemble | rehearsal practice rehearse |
rehearse practise | stage theatre scene | lighting lights | sound audio | audio sound | video film footage | footage
video film | screening showing | script screenplay | novel book | poem poetry | author writer wrote | editor editing
edit | proofread check read | manuscript text | headline title | caption text | journalist reporter | reporter
journalist | broadcast programme show air | listener audience | interviewee interview | article
story piece | exhibition show exhibit | museum gallery | painting picture | sculpture statue | artwork work piece |
loan borrow | catalogue list inventory | label tag | archive collection | scan digitise | digitise scan digital |
photograph picture | print printing | poster placard | logo mark | colour shade | typeface font | layout design |
wireframe sketch | mockup prototype | usability user | screen display | button control | login sign-in | sign-up
registration | registration enrolment sign-up | enrolment registration | enrol register join | enrolled joined
registered | joining enrolled enrol | shortlist selection | vacancy post opening | recruitment hiring | hiring
recruitment | payroll wages salaries | salary pay wage | bonus premium | holiday leave vacation | leave absence
holiday | absence leave | overtime extra_hours | shift turn | rota schedule | dismissal redundancy | appraisal review
| objection complaint | dispute conflict disagreement | mediation mediate | settlement settle agreement | settle
settlement resolve | lawsuit claim case | claimant applicant | defendant accused | court tribunal | judge magistrate |
prosecutor prosecution | police officers | patrol round | arrest detention | prison jail | inmate prisoner | prisoner
inmate | witness testimony | statement account | evidence proof | file record | clerk secretary | minutes record notes
| agenda plan | vote ballot | election vote | council municipality local_authority | local_authority council | mayor
head_of_council | citizen resident | petition request | permit licence | licence permit | passport papers | visa
permit | border customs | import bring_in | export ship | tariff duty | supplier vendor seller | seller vendor |
retailer shop | wholesaler wholesale | checkout till | shelf shelves display | stockroom store warehouse | warehouse
depot store | pallet load | barcode code | scanner reader | price cost | discount reduction rebate | voucher coupon |
loyalty reward | refund money_back | exchange swap | bug defect error fault | crash failure | patch fix update |
update upgrade refresh | upgrade update | backup copy | restore recover | server machine host | cluster servers |
cloud hosted | network link | router switch | firewall security | password credentials | login access | encrypt
encryption | phishing scam | breach leak intrusion | alert warning alarm | ticket request issue case | issue ticket
problem | helpdesk support service_desk | user customer | query question search | dashboard overview board | chart
graph | metric figure measure | forecast prediction predict | predict forecast | model modelling | dataset data |
sample specimen subset | survey questionnaire | respondent participant | interview conversation | field site | lab
laboratory | reagent chemical | compound substance | substance compound material | mixture blend | powder dust |
liquid fluid | gas vapour | probe sensor | sensor probe detector | detector sensor | lens optics | laser beam | beam
girder | girder beam | column pillar | wall partition | ceiling roof | stair staircase steps | door entrance |
entrance door gate | gate entrance | window glazing | fence barrier | bridge crossing | tunnel underpass | pavement
footpath sidewalk | lane track | junction crossing intersection | kerb edge | lamp light | sign notice | hourly
each_hour every_hour | yearly each_year | afterwards after later | later afterwards subsequently | beforehand before
in_advance | partway during | halfway middle | midway halfway | at_first initially | in_the_end finally | at_last
finally | by_now so_far | as_yet so_far | to_date so_far | rarely seldom | seldom rarely | now_and_then occasionally |
once_a_quarter quarterly | twice_a_year half-yearly | every_other second | alternate every_other | whole entire full |
entire whole full complete | remaining other rest | rest others remaining | recent last latest | latest last
most_recent | most_recent last latest | primary main | tiny small | vast large | sizable large | rapid quick fast |
steady constant | sudden unexpected | unexpected surprise sudden | odd unusual | unusual rare | proper correct | wrong
incorrect faulty | incorrect wrong | right correct | exact precise | precise exact | rough approximate | smooth even |
rigid stiff | flexible adaptable | sturdy strong | fragile delicate | dirty soiled | wet damp moist | dry arid | hot
heated warm | cold chilled | chilled cooled cold refrigerated | frozen deep-frozen | raw uncooked | fresh new | stale
old | rotten spoiled | spare extra | surplus excess | scarce short | ample enough | adequate sufficient | sufficient
enough adequate | lacking without | devoid without | absent missing away | present there | nearby local close near |
distant remote far | adjacent neighbouring next | neighbouring nearby adjacent | surrounding nearby | inner internal |
outer external | upper top | lower bottom | front fore | rear back | left-hand left | right-hand right | vertical
upright | horizontal flat | round circular | square four-sided | flat level | steep sloping | deep profound | shallow
low | thick heavy | thin slim | wide broad | narrow tight | joint shared | separate individual | collective joint
group | mutual shared | public open | private personal | official formal | formal official | informal casual |
voluntary unpaid | compulsory mandatory required | mandatory compulsory obligatory required | optional voluntary |
eligible entitled | entitled eligible | novice beginner | keen interested | eager keen | reluctant unwilling | careful
thorough | careless negligent | honest sincere | loyal faithful
| arrival incoming arriving | consent agree | agree consent | lowered brought_down reduced | runner-up second
second_place | error wrongly mistake | wrongly error by_mistake | specify choose select | linking between connecting |
publication catalogue book | mood_board board | venue restaurant place | clientele clients | specialism specialising |
specialise specialism | collaborate work_with | closely near | contact exposure | exposure contact | handover
hand_over | readership readers | workload load | footfall visitors | turnout attendance | attendance turnout | intake
admissions
`
