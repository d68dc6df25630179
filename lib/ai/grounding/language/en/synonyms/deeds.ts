/** Verbs and turns of phrase for the same deed, no stronger one than the other. */
export const englishDeeds = `
screened checked vetted | vetted checked | went_through reviewed checked | gone_through reviewed
| worked_through processed cleared | worked_off cleared | cleared caught_up_on worked_off
| filled_in completed filled_out | filled_out completed | filled covered | plugged covered filled
| flagged reported raised alerted | complied met kept_to followed satisfied | inventoried inventory | flagged_up reported flagged | drew_attention_to flagged
| raised reported | alerted informed notified warned | notified informed alerted told
| told informed | passed_on forwarded communicated relayed | relayed passed_on forwarded
| forwarded sent passed_on | put_up displayed hung | displayed showed exhibited
| laid_out arranged set_out | set_out arranged laid_out described | staged put_on held
| put_on held staged organised | uploaded put loaded posted | posted published put_up
| brought_out published released | issued published released gave_out | appeared published
| took_the_place_of replaced superseded | superseded replaced | gave_way_to replaced
| turned_into converted made_into | made_into converted turned_into | recast rewrote reworked
| reworked rewrote revised | rewrote rewritten redrafted reworked | redrafted rewrote
| reworded rewrote | wrote_up documented recorded | put_in_writing documented wrote_down
| wrote_down recorded noted documented | noted_down recorded | jotted_down noted
| kept_a_record_of recorded logged documented | kept_records recorded documented
| kept_a_log_of logged | kept_the_books bookkeeping accounts | took_minutes minuted
| saw treated received met | cared_for treated looked_after | attended_to treated served
| nursed cared_for | looked_after cared_for took_care_of | took_care_of cared_for looked_after
| had_charge_of looked_after responsible_for | had_responsibility_for responsible_for
| was_responsible_for responsible_for | answered_for responsible_for | accountable_for responsible_for
| in_charge_of responsible_for | appeared_for represented acted_for | acted_for represented
| acted_on_behalf_of represented | stood_up_for represented | spoke_for represented
| taught gave_lessons_in gave_classes_in instructed | gave_lessons taught | gave_classes taught
| gave_training trained | gave_a_talk presented spoke | gave_talks presented spoke
| spoke presented gave_a_talk | talked_to spoke_to | showed demonstrated | demonstrated showed
| showed_how taught demonstrated | walked_through explained showed | took_through explained
| explained talked_through set_out clarified | clarified explained
| brought_in introduced | introduced brought_in put_in_place | put_in_place introduced | put_in_place set_up
| put_into_use introduced | took_into_use introduced | set_up installed established arranged
| got_going started set_up | got_off_the_ground started | began started | started_up started set_up
| went_live launched released | brought_into_service commissioned | put_into_service commissioned
| took_out_of_service decommissioned | decommissioned retired shut_down | shut_down closed
| closed shut | wound_up closed | wound_down closed | discontinued ended stopped
| stopped ended ceased halted | gave_up stopped ended | did_away_with eliminated removed
| got_rid_of removed eliminated | took_out removed | took_away removed | stripped_out removed
| dropped fell decreased declined | fell dropped decreased declined went_down sank
| declined fell decreased | went_down fell decreased | came_down fell decreased
| brought_down reduced lowered cut | took_down reduced | pushed_down reduced | trimmed reduced cut
| pared reduced cut | slashed cut reduced | scaled_back reduced | scaled_down reduced
| lessened reduced | curbed reduced | shortened reduced cut | curtailed reduced cut
| less reduced fewer lower | fewer reduced less | lower reduced less | saving saved reduction cut
| rose increased grew went_up climbed | climbed rose increased | went_up rose increased
| pushed_up raised increased | took_up raised | brought_up raised | boosted increased raised
| grew increased expanded rose | widened expanded extended | broadened expanded extended
| enlarged expanded | scaled_up expanded increased | built_up grew built expanded
| came_to totalled amounted_to | amounted_to totalled came_to | added_up_to totalled
| sped_up accelerated shortened | made_faster sped_up accelerated | quickened accelerated
| slowed slow | delayed put_back postponed | put_off postponed | postponed put_off moved
| brought_forward advanced | agreed negotiated | negotiated agreed reached | struck negotiated agreed
| bargained_for negotiated | came_to_an_agreement agreed negotiated | reached_agreement agreed
| signed concluded agreed | concluded signed agreed | won_over convinced persuaded
| convinced persuaded | persuaded convinced got | talked_into persuaded
| collected gathered took_in | gathered collected assembled brought_together
| pulled_together compiled gathered assembled | brought_together gathered combined united
| compiled put_together assembled | put_together compiled assembled built prepared
| pieced_together assembled | joined combined connected | joined_up connected | hooked_up connected
| tied_to linked | linked connected tied | attached fixed fastened | fastened fixed attached
| fixed_to attached | hung mounted | mounted installed fixed | put_in installed fitted
| fitted_out equipped fitted | equipped fitted_out furnished | furnished equipped supplied
| provided_with supplied given | handed_over delivered transferred gave passed
| handed_out distributed gave_out | gave_out distributed handed_out | given_to handed_to
| shared_out distributed divided | divided split | split divided broke_up | broke_down split
| sorted_out resolved arranged tidied | cleared_up resolved cleaned | ironed_out resolved fixed
| put_right corrected fixed | set_right corrected | corrected fixed rectified amended
| rectified corrected fixed | remedied corrected fixed | amended changed revised corrected
| mended repaired fixed | patched fixed repaired | overhauled repaired refurbished
| did_up refurbished renovated | refurbished renovated restored | serviced maintained
| kept_running maintained | kept_going maintained | kept_in_order maintained
| kept_in_repair maintained | kept_up maintained | maintained kept looked_after kept_up
| kept_clean cleaned | kept_an_eye_on monitored watched | watched monitored observed
| watched_over monitored | kept_watch monitored | kept_tabs_on monitored | tracked followed
| kept_track_of tracked monitored | followed tracked | followed_up chased | chased followed_up
| looked_into investigated examined | dug_into investigated | delved_into investigated
| found_out discovered established | discovered found uncovered | uncovered found discovered
| turned_up found | came_across found | spotted noticed found detected | noticed spotted found
| picked_up spotted collected learned noticed | identified found recognised pinpointed
| located found traced | traced found located | tracked_down found traced
| worked_out calculated developed | figured_out worked_out | reckoned calculated | totted_up calculated
| counted tallied | tallied counted | weighed measured | gauged measured assessed | timed measured
| came_up_with devised developed thought_up | thought_up devised | devised developed designed
| drew_up prepared drafted wrote | drafted prepared drew_up wrote sketched | sketched drew drafted
| made_a_list listed | listed made_a_list_of | jotted noted | typed entered keyed | keyed_in entered
| entered recorded logged catalogued input | input entered | fed_in entered
| read studied went_through | studied read examined | looked_at examined reviewed studied
| looked_over checked reviewed | went_over reviewed checked | double-checked checked verified
| double_checked checked verified | cross-checked compared checked verified | compared matched set_against
| made_sure ensured checked | saw_to_it ensured | saw_to handled arranged | took_steps acted
| arranged organised set_up fixed | fixed_up arranged | laid_on provided arranged
| booked reserved arranged | called_for required asked | asked_for requested
| requested asked_for | sought looked_for requested
| looked_for sought searched | searched looked_for | picked chose selected | picked_out selected
| chose selected decided_on | decided_on chose | opted_for chose | settled_on chose
| sent_out sent dispatched issued | sent_off sent dispatched | shipped sent | posted sent mailed
| mailed sent posted | got_back recovered regained | won_back regained recovered
| recovered got_back regained | took_back returned | brought_back returned restored
| came_back returned | sent_back returned | gave_back returned | returned sent_back
| took_over assumed inherited | took_on accepted assumed hired | inherited took_over
| stepped_in_for covered_for | filled_in_for covered_for stood_in_for
| stood_in covered deputised | covered_for stood_in_for | took_turns rotated alternated
| took_my_turn rota | alternated rotated | swapped exchanged changed replaced
| switched changed moved swapped | changed_to switched_to moved_to | went_over_to switched_to
| moved_over_to switched_to migrated | carried_over transferred moved | brought_across moved migrated
| moved_away_from left | transferred moved passed | took moved brought carried | carried brought took
| brought took carried | hauled transported moved | ferried transported carried | drove took
| fetched collected brought picked_up | dropped_off delivered | delivered brought handed_over supplied
| gave delivered presented held | held gave ran took | ran gave held | ran operated
| operated ran worked drove | worked operated | steered drove | manned staffed operated
| staffed manned | served looked_after | waited_on served | greeted welcomed received
| received welcomed got | welcomed received hosted | hosted received | showed_round guided
| showed_around guided | took_round guided | gave_tours guided toured | guided showed_round took
| guided steered | met_with met saw | came_together met | sat_down_with met
| sat served | spent worked | invested spent | paid_out paid spent | paid_for financed funded bought
| bought_in purchased | got_in bought ordered | stocked_up ordered | laid_in stocked
| sold_off sold | sold_on resold | billed charged invoiced | charged billed | earned made brought_in
| brought_in raised earned generated | generated produced created brought_in | made produced created built
| fabricated made built manufactured | constructed built erected put_up | erected built put_up
| put_up built erected | shaped formed | formed made shaped founded | cut_out removed
| sewed stitched | stitched sewed | glued stuck | stuck glued | drilled bored | filed_down smoothed
| baked made produced | cooked made prepared | brewed made | mixed blended | blended mixed
| plated served arranged | iced decorated frosted | decorated adorned | garnished decorated
| grew raised cultivated | cultivated grew | raised bred reared | reared raised bred | tilled worked
| picked harvested gathered | cropped harvested | pruned cut trimmed | mowed cut | watered irrigated
| cleaned washed wiped | washed cleaned | scrubbed cleaned | tidied_up cleaned | disinfected sanitised
| sterilised disinfected | bandaged dressed | dressed bandaged | injected gave administered
| dosed gave | prescribed ordered | discharged released sent_home | admitted took_in
| transferred referred | referred sent passed | examined saw checked assessed | tested examined
| scanned imaged | imaged scanned | measured took | took measured recorded drew
| drew took collected | sampled took collected | fixed repaired set | adjusted set tuned
| tuned adjusted optimised | set adjusted | calibrated adjusted | levelled aligned | aligned lined_up
| lined_up aligned | balanced reconciled | squared balanced reconciled | cashed_up closed cash
| coded wrote programmed | programmed wrote coded | wrote coded programmed implemented
| scripted wrote automated | automated scripted | rolled_back reverted | merged combined joined
| rewired wired | executed ran run | run executed | executed carried_out performed
| carried_out performed did made | did performed carried_out made | made did carried_out
| undertook did carried_out | accomplished achieved completed | achieved accomplished reached
| attained achieved reached | gained obtained got earned | earned gained obtained won
| obtained gained received got earned | received got obtained was_given were_given | got received
| was_given received | were_given received | was_taught learned | came_to_know learned
| passed completed took | took completed passed did | completed finished passed | sat took
| qualified trained | trained taught instructed coached schooled | schooled trained taught
| coached trained taught guided | tutored taught coached | briefed instructed informed
| onboarded inducted trained | inducted onboarded trained | showed_the_ropes trained inducted
| broke_in trained | mentored guided coached tutored | guided mentored advised coached
| counselled advised | gave_advice advised | advised counselled guided
| lent loaned gave | loaned lent | borrowed loan | donated gave | gave donated granted
| granted gave awarded | awarded gave granted | handed gave passed
| engaged hired | took_on_staff hired | recruited hired took_on | let_go dismissed
| used employed applied worked_with made_use_of drew_on | made_use_of used | drew_on used
| relied_on used | worked_with used | employed used | deployed used | leaned_on used
| put_to_use used | exercised used | applied used | adopted took_up took_over used
| uses used adopts | wore used | brewed made | translated rendered put | rendered translated
| interpreted translated | spoke used | voiced spoke | sang performed | played performed
| performed played gave did | acted performed | danced performed | filmed shot recorded
| shot took filmed | photographed shot took | recorded taped | edited cut | cut edited
| arranged set | scored composed | drew illustrated | illustrated drew
| laid_out designed | typeset laid_out | built made | put_in inserted | inserted put_in added
| added put_in | appended added | attached added enclosed | filed put_away | put_away stored filed
| stored kept | kept stored held had | held kept | locked secured closed | secured locked
| guarded watched protected | patrolled guarded walked | kept_safe protected secured
| protected kept_safe secured | shielded protected | defended protected represented
| saved rescued | put_out extinguished | fought extinguished tackled | tackled dealt_with handled
| addressed dealt_with handled tackled resolved | coped_with handled dealt_with
| took_calls answered_calls | fielded answered handled | replied answered
| wrote_back answered replied | charted noted recorded | triaged sorted assessed | escalated passed_on passing_on | drew produced prepared | rebooked booked | took_care handled looked_after
| accepted took | took_in received accepted | turned_down declined rejected refused
| declined refused rejected | refused declined | left quit | stayed remained | joined entered
| attended went_to was_at | went_to attended visited | called_on visited | travelled_to visited
| toured visited | visited went_to called_on | climbed went_up | walked went | rode travelled
| trained_in learned | learned picked_up | grasped understood | understood grasped
| thought considered | considered weighed | weighed_up considered | judged assessed evaluated
| rated assessed graded scored | graded marked scored rated | scored marked graded | ranked rated
| estimated gauged reckoned put_at | projected forecast | predicted forecast | foresaw forecast
| checked tested | tried tested | put_to_the_test tested | trialled tested | tested tried
| put_through_tests tested | ran_tests tested | put_through tested
| called phoned rang contacted | contacted reached called wrote_to approached | wrote_to contacted
| approached contacted | reached contacted | reached_out_to contacted | got_in_touch_with contacted
| kept_in_touch_with contact | corresponded wrote | exchanged swapped
| reported_back reported | gave_an_account reported | reported recorded told informed
| presented showed gave reported | put_forward presented proposed | tabled presented proposed
| moved put | placed put set | put placed set added | set_down put | positioned placed
| changed altered modified adapted | altered changed | tweaked adjusted changed | adapted changed
| reorganised rearranged restructured | restructured reorganised | regrouped reorganised
| renewed replaced refreshed | refreshed renewed updated | brought_up_to_date updated
| keep_up_to_date update | modernised renewed updated | standardised unified | unified standardised
| harmonised standardised unified | simplified made_simpler streamlined | made_simpler simplified
| eased made_easier simplified | made_easier eased simplified facilitated | smoothed eased
| sharpened improved | bettered improved | made_better improved | raised improved
| lifted raised improved | upgraded improved updated | strengthened reinforced | reinforced strengthened
| encouraged promoted motivated | promoted encouraged advertised | publicised advertised promoted
| advertised promoted marketed | spread distributed | circulated distributed sent
| kept_on continued | went_on continued | carried_on continued | continued went_on kept
| lasted ran took | ran lasted | took_place held happened | held took_place
| comprised consisted_of included | made_up comprised | counted_among included
| reached got_to | arrived came | came arrived | opened started | grew developed
| managed ran | looked ran
`
