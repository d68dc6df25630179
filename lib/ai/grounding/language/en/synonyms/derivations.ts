/** Words made of each other in a way that no ending shows: what was done, who does it, and how it is. */
export const englishDerivations = `
tax taxed taxes taxing taxation | lose loses losing loss losses lost | enter entered entering entry entries | dispatch
dispatched dispatching | visit visited visiting visitor visitors | store stored storing storage | sign signed signing
signature signatures | know knew knowing knowledge | give gave giving gift gifts | speak spoke speaking speech
speeches | weigh weighed weighing weight weights | survive survived surviving survival | reproduce reproduced
reproducing reproduction | receive received receiving receipt receipts | clear cleared clearing clearance | rely
relied relying reliance reliant | refer referred referring referral referrals reference references | prefer preferred
preference preferences | depend depended depending dependence dependent dependency | confer conferred conference |
correspond corresponded corresponding correspondence | interfere interfered interference | modify modified modifying
modification modifications | simplify simplified simplifying simplification | clarify clarified clarifying
clarification | purify purified purifying purification | specify specified specifying specification specifications |
amplify amplified amplification | unify unified unifying unification | quantify quantified quantifying quantification
| discover discovered discovering discovery discoveries | inquire inquired inquiring inquiry inquiries enquiry
enquiries enquire | injure injured injury injuries | bake baked baking bakery bakeries | fish fished fishing fishery
fisheries | ship shipped shipping shipment shipments | accurate accurately accuracy | efficient efficiently efficiency
| urgent urgently urgency | available availability | able ability abilities | active actively activity activities |
mobile mobility | dentist dental dentistry | method methodical methodology | agriculture agricultural | hazard hazards
hazardous | danger dangers dangerous | success successes successful successfully succeed succeeded | use used using
usage | help helpful | care careful carefully | strong strength strengthen strengthened | wide width widen widened |
deep depth depths deepen deepened | high height heights heighten | broad breadth broaden broadened | warm warmth |
young youth youths | true truth | half halves | leaf leaves | caught catch catches catching | fought fight fights
fighting | broke broken break breaks breaking breakage | stole stolen steal theft thefts | tore torn tear tears | wore
worn wear wears wearing | mown mow mows mowed mowing | sown sow sows sowed sowing | thrown throw threw throwing |
frozen freeze froze freezing | ridden ride rode rides riding | shaken shake shook | eaten eat ate eating | beaten beat
| hidden hide hid | bitten bite | forgotten forget forgot | sung sing sang singing | swum swim swam swimming | rung
ring rang | hung hang hangs hanging | stuck stick sticks | spun spin spinning | heard hear hears hearing | bound bind
binds binding bindings | wound wind winding | ground grind grinding | withdrawn withdraw withdrew withdrawing
withdrawal withdrawals | proven prove proved proof proofs | believe belief beliefs | relieve relieved relief |
haematology hematology | oesophagus esophagus | skilful skillful | fly flew flown flying flight flights | respond
responded responding response responses react reacted reacting reaction | analyse analysed analysing analysis analyses
| choose chose chosen choosing choice choices | grow grew grown growing growth | arrive arrived arriving arrival
arrivals | deny denied denying denial denials | approve approved approving approval approvals | propose proposed
proposing proposal proposals | remove removed removing removal removals | renew renewed renewing renewal renewals |
refuse refused refusing refusal | dispose disposed disposing disposal | rehearse rehearsed rehearsing rehearsal
rehearsals | appraise appraised appraisal appraisals | try tried trying trial trials | own owned owning ownership |
member members membership | bury buried burial | carry carried carriage | marry married marriage marriages | pay paid
paying payment payments | sell sold selling sale sales | buy bought buying purchase purchases purchased | die died
dying death deaths dead | live lived living life lives | bear birth births born | feed fed feeding | breed bred
breeding | lend lent lending loan loans loaned | bleed bled bleeding blood | breathe breathed breathing breath | seat
seated seating | fill filled filling refill | cook cooked cooking cookery | dry dried drying | fry fried frying | tie
tied tying | dye dyed dyeing | age aged ageing aging | argue argued argument arguments | close closed closing closure
closures | expose exposed exposing exposure | fail failed failing failure failures | depart departed departing
departure departures | mix mixed mixing mixture mixtures | seize seized seizure | press pressed pressing pressure |
sculpt sculpted sculpture sculptures | compare compared comparing comparison comparisons | suspect suspected suspicion
suspicious | conclude concluded conclusion conclusions | include included inclusion inclusive | exclude excluded
exclusion exclusive | invade invasive | collide collision collisions | explode explosion explosive | corrode corrosion
corroded | erode erosion eroded | persuade persuaded persuasion persuasive | permit permitted permission permissions |
omit omitted omission omissions | transmit transmitted transmission | commit committed commitment commitments |
supervise supervision | televise television | provide provided providing provision provisions | foresee foresight |
oversee oversaw oversight overseen | describe described describing description descriptions | prescribe prescribed
prescribing prescription prescriptions | subscribe subscribed subscription subscriptions | transcribe transcribed
transcription transcript | absorb absorbed absorption | adopt adopted adoption | resume resumed resumption | consume
consumed consumption | presume presumption | solve solved solving solution solutions | resolve resolved resolving
resolution | involve involved involvement | evolve evolution | dissolve dissolved dissolution | revolve revolution |
repeat repeated repetition | compete competed competing competition competitions | oppose opposed opposing opposition
oppositions | compose composed composition compositions | expose_to exposed_to | acquire acquired acquiring
acquisition acquisitions | maintain maintained maintaining maintenance upkeep | sustain sustained sustenance | retain
retained retention | obtain obtained obtaining | contain contained container containers | detain detained detention |
abstain abstention | explain explained explaining explanation explanations | exclaim exclamation | proclaim
proclamation | reclaim reclamation | pronounce pronunciation | renounce renunciation | destroy destroyed destruction |
construct construction | deceive deception | perceive perception | conceive conception concept | succeed_in success_in
| proceed proceeded procedure procedures | exceed excess | recede recession | concede concession | apply applied
applying application applications | multiply multiplied multiplication | supply supplied supplying supplies | comply
complied complying compliance compliant | vary varied varying variation variations variety | imply implied implication
| employ employed employing employment | deploy deployed deployment deployments | survey surveyed surveying surveys |
convey conveyed conveyance | journey journeys | print printed printing | tune tuned tuning | log logged logging logs |
blog blogged blogging | photo photos photograph photographs photographed photography | film filmed filming films |
scan scanned scanning scans | map mapped mapping maps | plot plotted plotting plots | chart charted charting charts |
graph graphs graphic graphical | drill drilled drilling drills | mill milled milling | weld welded welding welds |
paint painted painting paints | plaster plastered plastering | tile tiled tiling tiles | roof roofed roofing roofs |
floor floored flooring floors | plumb plumbed plumbing | wire wired wiring wires | pipe piped piping pipes | fence
fenced fencing fences | bottle bottled bottling bottles | box boxed boxes | bag bagged bagging bags | label labelled
labeled labelling labeling labels | pack packed packing packaging packages package | parcel parcels parcelled
`
