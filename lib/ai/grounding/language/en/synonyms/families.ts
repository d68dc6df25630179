/** Words of one family that no ending joins, units, and papers by their names. */
export const englishFamilies = `
phd doctorate doctoral doctor_of_philosophy
| bachelor bsc ba bachelor_of_science bachelor_of_arts
| master msc ma master_of_science master_of_arts | m2 square_metre sqm square_meter
| km kilometre kilometer | kg kilogram kilo | m metre meter | cm centimetre | mm millimetre
| l litre liter | t tonne ton | g gram | ha hectare | foot ft | prescriber prescribing prescribe
| special particular | doctoral_candidate phd_candidate | shift_coordinator coordinate
| midwifery midwife | nursing nurse | accountancy accountant accounting | teaching teacher teach
| farming farmer farm | carpentry carpenter | pharmacy pharmacist pharmaceutical
| chemistry chemist chemical | law lawyer legal | theatre theatrical | education educational
| environment environmental | culture cultural | music musical | history historical historic
| mechanics mechanical | electricity electrical electric | statistics statistical statistician
| science scientific | technology technical | finance financial | commerce commercial
| operation operational | administration administrative | strategy strategic | region regional
| nation national | clinic clinical | surgery surgical | therapy therapeutic | safety safe
| security secure
`
