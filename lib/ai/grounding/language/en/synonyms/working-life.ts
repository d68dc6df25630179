/** Nouns of working life that stand for each other. */
export const englishWorkingLife = `
caseload cases | caseload patients | caseload clients | record data | data records record
| record file entry log | log record book | entry record item | file record folder document
| document paper record | form sheet paper | sheet form page | leaflet brochure flyer pamphlet
| brochure leaflet | flyer leaflet | handout sheet leaflet | booklet brochure guide | poster notice
| sign notice | signage signs sign | guide manual handbook instructions | manual handbook guide
| handbook manual guide | instruction manual guide | write-up report article | report write-up
| account report | proof evidence | evidence proof | latency time delay | path link | link path | sensory senses | midday lunchtime noon | lunchtime midday | noon midday | hang display | colleagues department | audit check | long_read long-form_article | long_read feature | feature article story | piece story article | story piece
| story article report | piece article text | column article | post article entry
| blog_post article | item piece | draft version | version edition | edition issue version
| print_run copies | copy print | print_run circulation | circulation print_run
| website site online webpage | site website | online web website internet | internet web online
| page website | platform site | portal website platform | app application | software programme
| programme software | tool software | device gadget unit | unit device | kit equipment gear
| machine device | apparatus equipment | plant machinery equipment | engine motor | motor engine
| lorry truck van | van vehicle | vehicle car | vehicle lorry | vehicle truck | bike bicycle
| bicycle bike | tram streetcar | underground metro subway | metro underground | railway rail train
| track line rail | line route | route line | service train | station stop | stop station
| road street | street road | town city | village town | borough district | district area
| neighbourhood area district | valley area | region area | country nation | abroad overseas
| premises site building | building premises | room space | space room area | office workplace
| workplace office site | bureau office | workshop shop | works plant factory | mill factory
| hall room | kitchen galley | canteen cafeteria | cafe coffee_shop | restaurant eatery
| pub bar | bar pub | hotel guesthouse | store shop | market fair | fair show exhibition
| exhibition show display | display show exhibit | collection holdings | holdings collection
| object item piece artefact | artefact object | gallery museum | archive records
| library books | reader user visitor | visitor guest reader | visitor user | user customer visitor
| client customer user | customer client shopper | shopper customer | buyer customer purchaser
| purchaser buyer | tenant renter occupant resident | resident tenant occupant inhabitant
| occupant resident | inhabitant resident | citizen resident | local resident
| landlord owner | owner proprietor | proprietor owner | patient client case | outpatient patient
| inpatient patient | sufferer patient | carer caregiver | caregiver carer | family household
| relative family_member next_of_kin | next_of_kin relative | parent mother_or_father
| child kid youngster | young_people youth teenagers | youth young_people | teenager young_person
| adolescent teenager | older_people elderly seniors | elderly older_people older_adults
| senior_citizen elderly | adult grown-up | refugee asylum_seeker | newcomer new_arrival
| newcomer new_starter | new_colleague new_starter | new_member new_starter | recruit new_starter
| novice beginner | beginner newcomer | learner student pupil | schoolchildren schoolchild pupil children student | pupil schoolchildren | student learner | pupil learner
| undergraduate student | graduate_student postgraduate | participant attendee member
| attendee participant | attended participant | delegate participant attendee | member participant
| audience listeners viewers public | public audience | reader audience | listener audience
| subscriber reader | follower subscriber | group party | party group | squad crew | crew team
| team crew | shift team | colleague team-mate co-worker | coworker colleague | peer colleague
| counterpart colleague | partner colleague | partner associate | associate colleague partner
| staff workers employees colleagues team | employee staff worker | worker employee
| workforce employees staff | personnel staff | member_of_staff employee | staff_member member_of_staff
| boss manager superior | superior manager supervisor | supervisor manager | line_manager boss
| trainee learner apprentice | trainee in_training | apprentice in_training | trainee student
| helper assistant | aide assistant | volunteer helper | buddy mentor | tutor teacher
| teacher tutor instructor | instructor trainer teacher | trainer coach | lecturer teacher
| engineer technician | craftsman tradesman | tradesman craftsman | carpenter joiner | joiner carpenter
| electrician sparky | cook chef | waiter server | server waiter | cashier till_operator | clerk officer
| driver operator | operator driver | pilot captain | officer official | official officer
| civil_servant official | councillor council_member | lawyer solicitor counsel | counsel lawyer
| judge court | court judge tribunal | hearing trial | trial hearing | lawsuit case | case matter
| matter case | brief submission | submission application | application request | bid tender
| tender bid | tender call_for_tenders | offer quote bid | quote quotation estimate offer
| quotation quote | estimate quote | order purchase | purchase order | procurement buying purchasing
| buying purchasing | sale deal | deal contract agreement | agreement contract deal
| contract agreement | terms conditions | condition term | clause term | lease tenancy | tenancy lease
| rent lease | price cost | cost price expense | expense cost | spending costs expenses
| outlay cost | saving cost_reduction | budget funds | funds money | money cash funds | cash money
| till cash_register cash_desk | cash_register till | takings revenue sales | revenue sales income
| sales revenue turnover | turnover sales revenue | income earnings | earnings income profit
| profit earnings | loss shortfall | shortfall gap | gap shortage | shortage lack | surplus excess
| debt arrears | arrears debts | payment pay | pay wages salary | payroll wages pay | wage pay
| fee price charge | fine penalty | refund repayment | repayment refund | reimbursement refund
| transfer payment | account customer | invoice bill | bill invoice | receipt bill | voucher coupon
| backlog overdue outstanding | backlog queue arrears | outstanding overdue unpaid | unpaid outstanding
| delay wait waiting | wait waiting_time delay | waiting wait | queue line wait | hold-up delay
| fault defect error malfunction | malfunction fault failure | breakdown failure fault | failure fault
| outage failure downtime interruption | interruption outage disruption | disruption interruption
| mistake error slip | slip mistake | problem difficulty trouble | difficulty problem | trouble problem
| issue problem matter | complaint claim | claim complaint | return returned | reject rejected
| accident incident | incident event | event occasion function | occasion event | gathering meeting event
| meeting session conference | session meeting | conference meeting | workshop session seminar
| seminar workshop class | class course lesson | course class training | training course instruction
| instruction teaching training | lesson class | tuition teaching | teaching tuition instruction
| induction onboarding introduction | onboarding induction | briefing meeting
| talk lecture speech | lecture talk | speech talk | presentation talk | tour visit | visit tour call
| outing trip excursion | excursion trip outing | trip journey tour | journey trip | voyage journey
| walk hike | run race | match game | tournament competition | competition contest
| season year | spell period | period time stretch | stretch period | term period semester
| semester term | span period | phase stage period | stage phase | evening night | night evening | day shift | shift turn
| turn shift | rota schedule roster timetable | timetable schedule | schedule plan timetable
| plan schedule | calendar schedule | agenda programme | programme plan | scheme programme plan
| project scheme undertaking | undertaking project | venture project | initiative project programme
| campaign drive initiative | drive campaign | effort work | work job task | job task work
| task job duty assignment | assignment task job | duty task responsibility | chore task
| post job position role | position post role job | role position post job | appointment post
| career working_life | working_life career | occupation job profession | profession occupation trade
| trade profession craft | craft trade | skill ability competence | competence skill
| ability skill capacity | expertise knowledge skill | know-how knowledge expertise
| knowledge understanding | understanding knowledge | command knowledge | fluency fluent
| aim goal purpose objective | purpose aim | goal target aim | target goal | result outcome effect
| outcome result | effect result impact | consequence result | finding result | conclusion finding
| reply answer | feedback comments reactions | comment remark
| remark comment | opinion view | view opinion | idea concept | concept idea | proposal suggestion idea
| suggestion proposal idea | recommendation advice | tip advice | advice recommendation
| request demand enquiry | demand request | enquiry question request | query enquiry question
| question enquiry query | call phone_call | email message mail | mail post email | message email
| letter mail correspondence | correspondence letters mail emails | post mail | parcel package
| box case crate | crate box | pallet load | goods products stock wares | stock goods inventory
| inventory stock | merchandise goods | product goods item | range assortment selection
| assortment range | selection range choice | choice selection | sample specimen | batch lot
| load cargo | ingredient component | recipe formula | dish meal course | meal dish food | food meals
| dessert sweet pudding | sweet dessert | cake gateau | pastry pastries | bread loaves
| drink beverage | wine vintage | crop harvest yield | yield crop output | output production yield
| animal livestock | cattle cows | cow cattle | flock sheep | sheep flock | herd cattle
| garden grounds | plant shrub | tree timber | field land | land ground | soil earth | farm holding
| house home | home house | flat apartment | dwelling home | housing accommodation homes
| accommodation housing lodging | shelter hostel | hostel shelter | care support | welfare wellbeing
| therapy treatment | physiotherapy physical_therapy | physiotherapist physical_therapist
| physio physiotherapist | treatment care | surgery operation | operation procedure | procedure process
| process procedure workflow | workflow process | method approach technique way | technique method
| approach method | practice method | rule regulation | regulation rule | policy rule guideline
| guideline policy rule | standard norm | norm standard | law legislation | legislation law
| check inspection test control | inspection check | control check | test check trial | exam test
| examination exam test | test exam | review check assessment | assessment evaluation review
| evaluation assessment | survey study poll | study survey research investigation | research study
| investigation inquiry study | inquiry investigation | analysis study | experiment test trial
| measurement reading | reading measurement | figure number | number figure | count number
| share part proportion | part share portion | portion part | percentage share | majority most
| level rate | rate level | speed pace | pace speed | temperature heat | pressure stress | weight load
| size scale | scale size | height level | length duration | volume amount | area surface
| hundredweight load | risk danger hazard | danger risk | hazard danger | safety security
| security safety | health wellbeing | injury harm | harm injury damage | damage harm
| fire blaze | blaze fire | alarm alert | alert alarm warning | warning alert | emergency crisis
| crisis emergency | rescue saving | cover cover_for | gap vacancy | vacancy opening
| picture photo image | photo photograph | footage film video | film video | recording tape
| sound noise | music song | song piece | play show | show performance | performance show concert
| concert performance gig | stage theatre | costume dress | set scenery | scenery set
| drawing sketch plan | schematic drawing diagram plan | diagram chart drawing | chart graph diagram
| graph chart | map plan | model design | design layout | layout design | prototype model
| frame structure | structure frame | part piece | piece part | cable wire | wire cable
| panel board cabinet | cabinet cupboard | mast tower pole | tower mast | link connection
| connection link | network grid | grid network | pipe tube | tube pipe | pump machine
| steel metal | wood timber | glass pane | paint coating | coat layer | surface face
| join joint | joint seam | bolt screw | crew staff
`
