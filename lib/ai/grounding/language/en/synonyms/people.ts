/** Words for people. */
export const englishPeople = `
staff employee team_member personnel worker colleague | colleague coworker teammate
| team group crew | class lesson session | lesson session | engineer developer
| developer programmer | trainee apprentice
| new_starter new_staff new_employee new_joiner new_hire starter joiner new_recruit
| volunteer helper | family relative | physician doctor | nurse nursing_staff | chef cook
| lawyer attorney solicitor | supplier vendor provider | vendor seller | shopper customer
| passenger traveller | crew staff | workforce staff | line_manager supervisor manager
`
