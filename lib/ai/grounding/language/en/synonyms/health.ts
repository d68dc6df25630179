/** Words of health and care. */
export const englishHealth = `
medicine drug medication | medication medicine drug | prescription script | treatment therapy
| therapy treatment | illness disease sickness | disease illness | injury wound | wound injury
| birth delivery labour childbirth | labour birth delivery | baby newborn infant | newborn neonate
| mother woman_in_labour | antenatal prenatal | postnatal postpartum | vaccination immunisation
| surgery operation procedure | operating_theatre theatre | x-ray radiograph | sample specimen
| diet nutrition | emergency urgent | intensive_care icu critical_care
| acute_medicine acute_medical | medical medicine
`
