/** Words that carry a sentence told anew and claim nothing: what something is about, weighs, lasts or falls to. */
export const englishCarriers = `
job jobs assignment assignments undertaking effort efforts exercise question questions scheme schemes status mode
version versions rest remainder entry entries arrival arrivals land conformity premises venue venues spot outset onset
midst heart concept sequence succession row string round rounds series set sets pair pairs couple trio handful
colleague colleagues newcomer newcomers newly_hired newly_joined attendee attendees gathering gatherings document
documents text texts publication publications programme items item usage upkeep provision supply treatment dealing
deal_with deals_with dealt_with dealing_with dealt handle handles handled see_to sees_to saw_to seeing_to look_into
put_together puts_together put_in put_to put_into bring_in brought_in draw_on draws_on drew_on drawing_on rely relies
relied relying need needs needed require requires required call_for calls_for called_for follow follows followed know
knows knew known understand link links linked linking connect connects connected connecting weigh weighs weighed
weighing measuring numbering valued priced employing employs employed seating accommodating hands pay_for paid_for
to_pay pass_on passed_on passes_on relevant appropriate corresponding necessary suitable respective previous
previously former formerly earlier particular given separate onwards onward money cash sum
sums paid spent cost costs page pages book books word words line lines list lists form forms file files sheet sheets
room rooms building buildings ground grounds surface expanse distance height width weight depth speed rate
level course
`
