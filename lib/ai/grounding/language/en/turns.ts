import type { MarkRow } from '../types'

/** Turns of phrase for the small words that carry a fact. */
export const englishTurns: readonly MarkRow[] = [
  ['hedge', 'under', 'with_supervision while_supervised when_supervised'],
  [
    'plan',
    'plan',
    'applied_for applied_to stood_for campaigned_for nominated nominated_for nominee invited_to invitation_to shortlist shortlisted shortlisted_for longlist longlisted tried_to sought_to attempted_to attempted asked_to offered_to agreed_to considered_for',
  ],
  ['plan', 'would', 'would'],
  ['superlative', 'unique', 'the_only my_only'],
  ['period', 'day', 'once_a_day once_per_day day_after_day day_in_day_out of_an_evening'],
  [
    'period',
    'week',
    'once_a_week once_per_week once_every_week week_in_week_out on_a_weekly_basis weekly_basis',
  ],
  [
    'period',
    'fortnight',
    'once_a_fortnight every_two_weeks every_second_week every_other_week two-weekly',
  ],
  [
    'period',
    'month',
    'once_a_month once_per_month once_every_month on_a_monthly_basis monthly_basis',
  ],
  [
    'period',
    'quarter',
    'four_times_a_year every_three_months once_a_quarter each_three_months three-monthly',
  ],
  [
    'period',
    'year',
    'once_a_year once_per_year once_every_year every_twelve_months on_an_annual_basis',
  ],
  ['period', 'weekend', 'at_weekends on_weekends every_weekend each_weekend at_the_weekend'],
  [
    'period',
    'sometimes',
    'now_and_then now_and_again on_occasion every_so_often once_in_a_while at_times when_called_for as_and_when',
  ],
  ['period', 'often', 'on_a_regular_basis regular_basis'],
  [
    'limit',
    'atMost',
    'no_larger_than none_larger_than no_bigger_than no_longer_than no_higher_than no_later_than not_exceeding never_exceeding never_more_than not_over capped_at as_high_as as_far_as as_large_as at_the_very_most a_limit_of',
  ],
  [
    'limit',
    'atLeast',
    'no_smaller_than not_below never_fewer_than never_less_than or_above and_above at_a_minimum at_the_very_least or_upwards and_upwards',
  ],
  ['limit', 'more', 'north_of upward_of topping'],
  [
    'limit',
    'about',
    'or_thereabouts give_or_take in_the_neighbourhood_of more_or_less somewhere_around round_about an_approximate',
  ],
  ['limit', 'less', 'not_quite shy_of a_shade_under short_of just_shy_of'],
  [
    'hedge',
    'help',
    'contributor contributors contribution contributions helper had_a_part had_a_part_in had_a_share_in a_part_in had_input gave_support lent_support provided_support in_support_of in_a_supporting_role in_a_support_role supporting_role pitched_in lending_a_hand with_my_help with_my_support with_contributions was_part_of formed_part_of one_of_those_who among_those_who was_among_those',
  ],
  [
    'hedge',
    'under',
    'under_the_lead_of under_the_leadership_of under_the_eye_of overseen_by directed_by with_the_assistance_of with_assistance with_support with_help assisted_by',
  ],
  [
    'attended',
    'attend',
    'went_on_a went_on_an sat_through took_a_course took_a_class took_part_in_a_course took_part_in_training',
  ],
  [
    'quantifier',
    'most',
    'for_the_greater_part in_most_cases more_often_than_not the_greater_part by_and_large in_general normally principally',
  ],
  ['quantifier', 'full', 'in_full fully full complete completely entirely wholly in_its_entirety'],
  [
    'period',
    'week',
    'every_monday every_tuesday every_wednesday every_thursday every_friday every_saturday every_sunday each_monday each_friday each_saturday each_sunday on_mondays on_tuesdays on_wednesdays on_thursdays on_fridays on_saturdays on_sundays',
  ],
  ['quantifier', 'many', 'a_host_of a_wealth_of plenty_of lots_of a_lot_of'],
  [
    'shared',
    'shared',
    ' hand_in_hand side_by_side as_a_pair as_a_duo between_us the_two_of_us jointly_responsible',
  ],
  [
    'plan',
    'plan',
    'is_under_consideration considered for_consideration in_the_pipeline on_the_drawing_board slated due_for put_to',
  ],
  [
    'progress',
    'ongoing',
    'in_the_process_of not_complete incomplete not_completed have_yet_to has_yet_to still_to_come still_outstanding',
  ],
]
