/** Words that stand for each other when people reword descriptions of work; groups separated by bars. */
export const englishParaphrases = `
abandon drop discontinue scrap shelve | adjust tune tweak fine-tune | agree consent | alarm alert warning | answer
reply respond get_back_to | appointment booking slot | assess evaluate appraise gauge | assign allocate allot | attach
fix fasten fit mount | available free | batch lot | begin start commence get_under_way | bid tender proposal quote
quotation | book reserve | broken faulty defective damaged | brochure leaflet booklet flyer | build construct erect
put_up | buy purchase procure acquire | calculate compute work_out | call phone ring telephone | cancel call_off scrap
| carer caregiver | catalogue index inventory | chart graph diagram | cheap low-cost inexpensive | choose select pick
opt_for specify | circulate distribute hand_out send_round | clean wash | clear plain intelligible | close shut |
clothing clothes garments | collect gather pick_up compile | comment remark note | complaint grievance objection |
complete finish round_off wrap_up | connect link join hook_up | consider weigh_up look_at examine | contract agreement
deal | copy duplicate replicate | correct fix put_right rectify amend remedy | cost price expense outlay spending |
damage harm | deadline due_date cut-off | deal_with handle process attend_to see_to take_care_of look_after | deliver
hand_over drop_off | depot yard | detail particulars specifics | device appliance apparatus instrument | discover find
spot detect notice identify pick_up_on come_across turn_up | discount rebate price_reduction markdown | display show
exhibit | document write_up record set_down | draft draw_up write prepare put_together | drawing sketch | early
initial | easy simple straightforward | edit revise amend rework | elderly older aged senior_citizens | email message
mail | emergency urgent | employee worker member_of_staff staff_member | enter key_in type_in input log | equipment
gear kit apparatus | error mistake fault slip inaccuracy | estimate assessment approximation | examine inspect
look_over check go_over | exchange swap replace substitute | expensive costly dear pricey | extend prolong lengthen |
fair trade_fair trade_show exhibition | fall drop decline go_down sink dip | feedback comments response | field area
sector | fill_in complete fill_out | fit install mount put_in | flat apartment | floor storey level | forecast predict
project projection prediction | former ex previous past | freight cargo | fuel petrol | glasses spectacles | goods
merchandise products wares | grant funding subsidy | guest visitor | guideline guidance rules procedure | handbook
manual guide | handover handoff changeover | holiday vacation leave | home house residence dwelling | idea suggestion
| illness sickness disease ailment | image picture photo photograph | include incorporate take_in | increase rise
go_up climb | induction onboarding | information details | invoice bill | problem issue trouble difficulty | item
piece object article | keep maintain look_after tend | kind type sort | shortage lack shortfall | late overdue delayed
| launch roll_out go_live release | lesson class session | letter correspondence | limit cap restrict | local nearby
in_the_area | lorry truck hgv | reduce lower bring_down cut trim | machine machinery plant | method approach technique
| mix blend combine | monitor watch track keep_an_eye_on keep_watch observe | move shift transfer relocate migrate
switch | newsletter bulletin | offer provide give supply | old ageing dated | operate run work use | outage downtime
failure breakdown | outcome result finding | outside external | parcel package packet | part share portion | pass hand
forward pass_on hand_on route send_on | performance show | phone telephone | place site location spot | plant factory
works | prepare get_ready make_ready ready set_up | prevent avoid avert head_off | investigation inquiry probe |
procedure process protocol routine | software program application app | publicise advertise promote market | evidence
proof | safeguard protect | prototype mock-up trial_version | publish issue bring_out release put_out | question query
enquiry | queue line backlog | quick fast rapid swift speedy | rebuild reconstruct | recommend advise suggest propose
| record log note register enter write_down jot_down | recurring repeated repeat | refund reimbursement repayment |
refurbish renovate do_up revamp redecorate | register roll list ledger | reject turn_down decline refuse | reliable
dependable | remote distance | remove take_out take_away strip_out | rent lease hire | repair fix mend put_right
patch_up | request ask_for ask | rescue save | resolve settle clear solve sort_out close deal_with | restore
bring_back reinstate | return give_back hand_back | review check look_over go_through go_over | rewrite redraft rework
redo | risk hazard danger | roster rota schedule shift_plan shift_pattern timetable | sample specimen | send dispatch
ship forward mail post | set_up establish put_in_place | shop store outlet branch | short brief concise | demonstrate
show | sick ill unwell | small little modest compact minor | speak talk address | staff personnel employees workforce
people | stage phase step | stock inventory supplies | stop halt cease | store keep stow | student pupil learner |
submit file hand_in lodge put_in send_in | summary overview digest recap abstract synopsis | supplier vendor | surgery
operation procedure surgical_case | survey questionnaire poll | suspicious doubtful suspect questionable dubious |
talk lecture presentation | target goal objective aim | inform tell notify let_know | tenant renter lodger occupant |
test trial try_out | tidy clean_up tidy_up put_in_order | transport carry haul convey | trip journey run | update
refresh bring_up_to_date keep_current keep_up_to_date | use utilise employ make_use_of work_with | version edition
build release | visit call_on | wage pay salary | warehouse depot storehouse | warn alert | waste scrap refuse rubbish
| website site web_page | welcome greet receive | wide broad | withdraw pull_out | wrong incorrect mistaken false
erroneous | evening night | car vehicle automobile | bicycle bike cycle | boat vessel craft | aircraft plane aeroplane
airplane | bus coach | train rail railway | garden grounds | forest woodland wood | animal pet | dog canine | cat
feline | cow cattle | sheep ewe | meal dish plate | drink beverage | bread loaf | sweet dessert | patient case | wound
injury | medicine drug medication | vaccination jab injection vaccine shot | anaesthesia anaesthetic | birth delivery
| ward unit | clinic surgery practice | x-ray radiograph | scan image | blood_sample blood_test | diet nutrition |
exercise workout training_session | class lesson course | homework assignment | exam examination test paper | mark
grade score | term semester | curriculum syllabus | parent carer | book title volume | author writer | chapter section
| archive records | painting picture canvas | exhibition show display | museum gallery | concert gig performance |
song piece number | actor performer | stage theatre | film movie picture | court tribunal | lawsuit case proceedings
litigation | lawyer attorney solicitor counsel | crime offence | fine penalty | tax levy duty | account ledger books |
loan credit | insurance cover coverage policy | budget spending_plan | sale transaction | shopfront storefront | till
checkout cash_desk cash_register | shelf rack | delivery consignment shipment | crate box | bolt screw | pipe tube |
cable wire lead | valve tap | motor engine | sensor probe detector | battery cell | panel board | stairs staircase
steps | plaster render | paint coat | timber wood lumber | steel iron metal | concrete cement | brick block | soil
earth ground | crop harvest yield | field plot | greenhouse glasshouse | flower bloom | bug defect fault error | code
source_code | server machine host | database data_store | alert notification | ticket case request | log record entry
trail | password credential | backup copy | deploy release roll_out ship put_live | script program | test check |
feature function | user account_holder | screen display monitor | page site | search lookup query | api interface |
cloud hosted | endpoint device | phishing scam | malware malicious_software | attack attempt intrusion | breach
incident compromise | false_positive false_alarm | around_the_clock 24/7 day_and_night round_the_clock | out_of_hours
after_hours | at_night overnight nightly | in_person face_to_face on_site | by_hand manually | at_short_notice on_call
on_demand | free_of_charge without_charge unpaid | on_time punctually to_schedule by_the_deadline | year-round
all_year | lunchtime midday noon | dawn early_morning | rush_hour peak_time | busy peak | course of_training
training_course training_day training_session | rota shift_plan shift_pattern | take_over take_on assume |
come_to_light be_found turn_up | call_off cancel
`
