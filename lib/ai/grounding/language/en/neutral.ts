/** Words of everyday speech that carry no fact of a CV of their own. */
export const englishNeutral = `
behalf either neither_of according_to according on_site onsite a.m p.m o'clock to_this_day thereof made_up_of made_up_the make_up_the make_up_most sat sit sits sitting occasion occasions modest easier reason plus signature departure makes_up
at_a_time at_any_one_time on_behalf_of in_the_course_of in_the_process on_top_of as_well_as in_addition
in_addition_to in_order_to with_a_view_to with_regard_to with_respect_to in_terms_of in_relation_to in_line_with
for_the_purpose_of by_means_of by_way_of in_the_form_of in_the_shape_of in_the_run-up_to in_the_wake_of at_the_side_of
a_total_of of_mine of_my_own of_theirs on_the_part_of to_my_name to_date so_far until_now up_to_now at_present
at_the_moment these_days lent lend lending contain contains contained containing accompanied_by complete_with
together_with along_with consist consists consisting involve involves involved_in entail entails entailed encompass
encompassed encompassing span spans spanned ranging range ranged ran_to run_to amount amounts count counts counted_as
proved proven turn turns saw see seen seeing witnessed find finds finding level levels style content contents nature
character context subject topic theme themes regard regards regarding aspect aspects element elements instance
instances example examples situation situations circumstances caseload workload readership participant participants
serve serves acting acted act acts function functions capacity intended aiming meant destined dedicated geared
aimed_at aimed tailored_to suited devoted_to arriving arrive arrives left leave leaves leaving moving move_on turning
going_on gone_on go_on set_about proceed proceeded went_on setting_out set_out came_about come_about take_place
took_place taking_place taken_place happens happening occurring occurs whereas wherein namely specifically
including_those such_as like_that likewise similarly equally moreover besides throughout_the meanwhile nevertheless
nonetheless however though although albeit yet still_in instead rather_than altogether collectively overall in_total
general generally_speaking basically simply merely just quite fairly rather pretty really actually indeed certainly
clearly naturally obviously willingly gladly happily readily comfortably at_ease at_home_with used_to accustomed
accustomed_to comfortable capable capable_of prepared_to willing keen fond fan enjoy enjoys liking pleasure joy love
somebody someone anyone everyone whoever people's persons individuals folk those ones guy guys men_and_women month
months group groups outside weekday weekdays working_day working_days calendar_year number numbers figure_of quantity volume_of batch_of
bunch spell stint stretch pick picks picking hold_of got_hold get_hold look_at looks_at handle_on grip touch in_touch
hand_in my_hands sight view_of eye eyes mind attention notice account_of note_of stock_of situated located lying based
sited placed stationed headquartered housed home_to belonging belong owned_by titled entitled named_after labelled
so-called known_as called referred_to dubbed under_the_name bear bears bore borne owe owes owed owing thank thanks
way_of doing how_to how why whether what which same_time mine yours theirs ours itself themselves myself ourselves
oneself ask asked asks you your good next coming issued sharing share behind ease fewer slightly gone found receive
received receives belongs appear appeared appears hear heard sound sounds devoted dedicated_to living long strong
figure figures side step steps case cases place places system systems piece pieces matter matters edition extra
further extending live lives stay stayed staying remain remained remaining keep keeping kept put puts putting bring
brought bringing newly grounded founded_on concern concerns devote fall falls fell say said says tell told call
answerable accountable responsible length duration spanning total like liked likes enjoyed well much little
any another each else away back forward around together apart everyday actual real proper properly start started
starts end ended ends carry carried carrying thing way ways means concerning respect order manner fashion form forms
shape look looks looking looked wear try tried want wanted allow allowed let lets happen happened occur occurred exist
existed become point points area view use uses whole body bit lot people person come comes came go goes going went
sees spend spent spending last lasts lasting lasted now still other others usual part parts date today able available
there begin began things stand stands do hand easily used once again something mean lie lies turned size sort kind sum
value worth amounting totalling comprise comprises made consisted additional additionally furthermore also finished
work working worked role responsibility duty task activity include included including covering cover comprising
involving relating related using such eg e.g ie i.e etc aswell so respectively own directly via respective purpose
basis setting environment focus focused focusing day-to-day serving handling process processing processed skilled
skill experience experienced background knowledge practical hands-on reach reached reaching get got gets became make
take took give gave name named known both hold held holding provide provided providing deliver delivered member them
speaker speaking combine combines combining brings up down who then same time done
`
