/** Words for papers, tasks and meetings. */
export const englishDocuments = `
article post | document paper file | record note | record documentation | note record
| register record | log record | list listing | table chart | chart graph | map plan
| brochure leaflet pamphlet | flyer leaflet | newsletter bulletin | label tag
| manual handbook guide | guide guideline | guideline policy | policy rule | rule regulation
| regulation law | procedure process protocol | process procedure workflow | workflow process
| method technique approach | instruction direction | standard norm | checklist list
| plan programme | programme scheme | scheme programme | task job duty | duty responsibility
| job role post position | role position | exhibition show exhibit | fair trade_show
| show production performance | meeting session | workshop seminar session
| course class programme | training course | curriculum syllabus | homework assignments
| exam examination test | test exam trial | trial test | survey questionnaire | study research
| experiment trial | review appraisal | inspection check | assessment evaluation | campaign drive
`
