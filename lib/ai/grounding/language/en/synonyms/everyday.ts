/** Everyday words of one meaning. */
export const englishEveryday = `
pupil student child kid | child children young_person | shop store retailer | retailer shop
| call request | call phone | plan proposal | bid application | grant_application bid
| away absent | absent away | mother woman | pregnancy antenatal | birth childbirth delivery
| intrapartum during_birth | antenatal before_birth | postnatal after_birth
| maternity_unit maternity_ward | small little | medium mid-sized medium-sized
| medium-sized mid-sized | specialty speciality field | value worth | spreadsheet excel_sheet
| stock_count stocktake stocktaking | yearly annual | pay_run payroll | advice advise
| monitor check | humidity humid | temperature warm | care look_after | exhibition show
| online_catalogue online | member part | freezer frozen | depot site | area zone section
| zone area | layout arrangement | rearrange layout | trial pilot test | pilot trial | try trial
| rota schedule | on-call call | nearly almost | owner-managed owner_managed | first-time new
| cesarean caesarean c-section | switch move | moved switched switch | assistant helper
| assist help | tutor mentor | guideline guidance | finish complete | program scheme
| supply provide | cabling wiring | household home | estate property | flat apartment
| lift elevator | autumn fall | holiday vacation | leave absence | illness sick_leave
| arrival check-in | departure check-out | guest customer | bus coach | train rail railway
| ship vessel boat | vessel ship | harbour port | port harbour | debt arrears | overdue late
| late delayed | timely on_time punctual | punctual on_time | step stage phase | stage phase
| round series | set series | abroad foreign | reduction cut | award prize | donation gift
| gift donation | appeal campaign | event function | venue hall | speech talk | lecture talk
| essay article | magazine journal | newspaper press | television tv | clip video | play drama
| role part | vet veterinary_surgeon veterinarian | operation surgery | upkeep maintenance
| reserve slack | countrywide nationwide national | tidy clean | pair two | ready prepare
| sight access | claim conclusion | share own | lack lacking | in-house internal | flu influenza
| jab vaccination | vaccination jab injection | cytotoxic chemotherapy | calf calves | ill illness
| overnight nightly | next-day day-ahead | maker manufacturer
| mid-sized medium-sized medium_sized | manufacturer maker producer | hearing proceeding
| proceeding hearing | trainee learner | draw sketch | sketch draw | roll-out rollout extension
| rollout extension | extend extension | lost-time lost_time | metre m | resident person
| author writer | e-prescribing electronic_prescribing | prescribing prescription
| mock-up prototype | seasonal season | worker employee staff labourer | home house
| drove operated drive | participant attendee | supervise supervision
| unsupervised without_supervision | assess assessment | advise advice | revoke revocation
| loss lose | reconcile reconciliation | reminder remind | good fine | occasion time
| farm estate holding | hand worker | woman mother | tool instrument | money funds sum
| better improved | reason cause | easy simple | modest small | language tongue | higher greater
| limit ceiling cap | careful thorough diligent | plain clear | late recent | gift present
| thank thanks | guest visitor attendee | nursery kindergarten | timber lumber
| swap exchange replace | spare save | craft make | lesson class session
| clearance approval permission | permission authorisation | sight view | crew team
| aeroplane aircraft plane | cabin_crew flight_attendant | wine_list list | pairing match
| harvest vintage | laboratory lab | trial test | sample specimen | dataset data
| code programme script | publish release issue | bulletin newsletter | influenza flu
| screening check | reminder prompt | survey questionnaire poll | district area | county shire
| bid application proposal | trust foundation
| charity nonprofit non-profit | funding grant | legacy bequest | sponsor backer | supporter donor
| outage downtime | rollback revert | alert page | postmortem post-mortem incident_review
| runbook playbook | spaniel dog | surgery operation procedure | anaesthesia anesthesia
| neutering castration | x-ray radiography imaging | blood_test blood_work | swimmer athlete
| training practice session | competition contest meet | beginner novice | call phone_call
| queue line | complaint grievance | callback return_call | roster rota | appraisal review
| one-to-one individual | feedback comments | loaf bread | supplier vendor | chef cook
| plate dish | cover diner | order booking
`
