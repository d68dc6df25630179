/** Countries and their people. */
export const englishCountries = `
uk united_kingdom britain british | usa us united_states america american | eu european_union
| uae united_arab_emirates | nhs national_health_service | germany german | france french
| spain spanish | italy italian | portugal portuguese | netherlands dutch | poland polish
| europe european | ireland irish | scotland scottish | wales welsh | england english
| sweden swedish | norway norwegian | denmark danish | switzerland swiss | austria austrian
| china chinese | japan japanese | india indian | brazil brazilian | turkey turkish
`
