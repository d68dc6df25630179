import { paragraph, table, wordFile } from './word-file'

const bold = (text: string) => paragraph(text, '', '<w:b/>')
const heading = (text: string) => paragraph(text, '', '<w:b/><w:u w:val="single"/>')

const duties = [
  paragraph('Rewires and consumer units'),
  paragraph('Fault finding on call one week in four'),
  paragraph('2017 - 2021'),
  bold('Airedale Power Services, Keighley'),
  paragraph('Approved Electrician'),
  paragraph('Three schools rewired in the summer holidays, on time'),
  paragraph('Ran a gang of 3 and one apprentice'),
  paragraph('2014 - 2017'),
  bold('Brook and Dean, Bradford'),
  paragraph('Improver, then Electrician'),
  paragraph('New build, 64 flats in nine months'),
].join('')

/** Builds the CV of nobody: a table of labels whose last cell holds two more jobs, and lines in no section. */
export const weakWordFile = () =>
  wordFile({
    body: [
      bold('Owen Pritchard-Bello'),
      paragraph('14 Mill Rise, Halifax, 07700 900 318'),
      paragraph('owen.pb@example.org'),
      heading('WORK HISTORY'),
      table(
        [2000, 7000],
        [
          [paragraph('Employer'), paragraph('Calder Electrical Ltd')],
          [paragraph('Job title'), paragraph('Electrician')],
          [paragraph('Dates'), paragraph('2021 - today')],
          [paragraph('Duties'), duties],
        ],
      ),
      heading('MY TICKETS'),
      ...['18th Edition BS 7671 (2022)', '2391 Inspection and Testing', 'ECS Gold Card'].map(
        (text) => paragraph(text),
      ),
      paragraph('Mar 2009 - Sep 2009'),
    ].join(''),
  })
