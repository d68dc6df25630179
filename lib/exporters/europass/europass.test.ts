import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeEuropass } from '@/lib/importers/europass/looks-like-europass'
import { importEuropass } from '@/lib/importers/europass/read-europass'
import { decodeEntities } from '@/lib/importers/html/decode-entities'
import { textOf } from '@/lib/importers/xml/find-elements'
import { parseXml, type XmlElement } from '@/lib/importers/xml/parse-xml'
import { createCustomEntry } from '@/lib/resume/create'
import { professions } from '@/lib/resume/samples/gallery'
import { sampleResume } from '@/lib/resume/samples/samples'
import type { ResumeDocument } from '@/lib/resume/schema/document'
import { arbitraryResume } from '@/lib/resume/testing/arbitrary-resume'
import { fieldsOf } from '@/lib/resume/text/text'
import { declaredResume } from '@/tests/fixtures/declared-resume'
import { countingIds, fullResume } from '@/tests/fixtures/paper-documents'
import { runs } from '@/tests/runs'
import { exportEuropass } from './write-europass'

function readBack(file: string): ResumeDocument {
  const read = importEuropass(file, countingIds())
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.document
}

const allText = (element: XmlElement): string =>
  `${decodeEntities(
    textOf(element)
      .replace(/<\/?(?:strong|em|a)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' '),
  )} ${element.children.map(allText).join(' ')}`

const wordsIn = (text: string) => text.split(/[\s,]+/).filter((word) => word !== '')

/** Every word of a CV that is shown, formats of dates and addresses aside. */
const shownWords = (document: ResumeDocument) =>
  fieldsOf(document)
    .filter(
      ({ kind, shown, address }) =>
        shown && kind !== 'date' && !/(title|username|phone|countryCode)$/.test(address),
    )
    .flatMap(({ text }) => wordsIn(text))

const samples = (): ResumeDocument[] => {
  const ids = countingIds()
  return [...professions.map((name) => sampleResume(name, ids)), fullResume(ids)]
}

describe('a Europass file', () => {
  it.each([...samples(), declaredResume(countingIds())])(
    'holds every word of the CV of $content.basics.name',
    (document) => {
      const file = exportEuropass(document)
      expect(looksLikeEuropass(file)).toBe(true)
      const read = parseXml(file)
      if (!read.ok) throw new Error(read.code)
      const words = new Set(wordsIn(allText(read.root)))
      for (const word of shownWords(document)) expect([...words].join(' ')).toContain(word)
    },
  )

  it.each(samples())('gives the CV of $content.basics.name back', (document) => {
    const { content } = readBack(exportEuropass(document))
    const { basics } = document.content
    expect(content.basics).toMatchObject({
      name: basics.name,
      label: basics.label,
      email: basics.email,
      phone: basics.phone,
      url: basics.url,
    })
    const facts = ({ content: { work, education, languages } }: ResumeDocument) => ({
      work: work.map((entry) => [
        entry.name,
        entry.position,
        entry.location,
        entry.startDate,
        entry.endDate,
        entry.highlights.filter(({ text }) => text !== '').length,
      ]),
      education: education.map((entry) => [
        entry.institution,
        entry.studyType,
        entry.area,
        entry.startDate,
        entry.endDate,
      ]),
      languages: languages.map((one) => [one.language, one.fluency, one.reading, one.writing]),
    })
    expect(facts({ ...document, content })).toEqual(facts(document))
    const read = new Set(fieldsOf({ ...document, content }).flatMap(({ text }) => wordsIn(text)))
    for (const word of shownWords(document)) expect([...read].join(' ')).toContain(word)
  })

  it('says nothing that is hidden', () => {
    const document = fullResume(countingIds())
    const [work] = document.content.work
    if (work) work.hidden = true
    document.content.sections = [{ key: 'projects', visible: false, title: '', breakBefore: false }]
    const file = exportEuropass(document)
    expect(file).not.toContain(work?.name)
    expect(file).not.toContain('Atlas')
    expect(file).toContain('Université')
  })

  it('is XML whatever was typed', () => {
    fc.assert(
      fc.property(arbitraryResume(), (document) => {
        const read = importEuropass(exportEuropass(document), countingIds())
        if (!read.ok) {
          // Text that was within its ends may not be as one paragraph with what stands beside it.
          for (const { code } of read.problems) expect(code).toMatch(/^too-/)
        }
        expect(parseXml(exportEuropass(document))).toMatchObject({ root: { name: 'Candidate' } })
      }),
      { numRuns: runs(40) },
    )
  })

  it('keeps sections that the person named', () => {
    const ids = countingIds()
    const document = fullResume(ids)
    const entry = { ...createCustomEntry(ids), name: 'Night & day', summary: 'Rowed <far>.' }
    document.content.custom = [{ id: ids.node(), title: 'At sea', entries: [entry] }]
    const sections = readBack(exportEuropass(document)).content.custom
    const found = sections.find(({ title }) => title === 'At sea')
    expect(found?.entries[0]).toMatchObject({ name: 'Night & day', summary: 'Rowed \\<far>.' })
  })
})

/** In the form that the portal writes, about nobody. */
const foreign = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xsi:schemaLocation="http://www.europass.eu/1.0 Candidate.xsd" xmlns="http://www.europass.eu/1.0" xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <hr:DocumentID schemeID="Test-0001" schemeName="DocumentIdentifier" schemeAgencyName="EUROPASS" schemeVersionID="4.0"/>
  <CandidatePerson>
    <PersonName><oa:GivenName>Ida</oa:GivenName><hr:FamilyName>van der Long</hr:FamilyName></PersonName>
    <Communication><ChannelCode>Email</ChannelCode><oa:URI>ida@example.org</oa:URI></Communication>
    <Communication><ChannelCode>Telephone</ChannelCode><UseCode>mobile</UseCode><CountryDialing>45</CountryDialing><oa:DialNumber>55501019</oa:DialNumber><CountryCode>dk</CountryCode></Communication>
    <Communication><UseCode>home</UseCode><Address type="home"><oa:AddressLine>Kai 4</oa:AddressLine><oa:CityName>Aarhus</oa:CityName><CountryCode>dk</CountryCode><oa:PostalCode>8000</oa:PostalCode></Address></Communication>
    <PrimaryLanguageCode name="NORMAL">dan</PrimaryLanguageCode>
  </CandidatePerson>
  <CandidateProfile languageCode="en">
    <EmploymentHistory>
      <EmployerHistory>
        <hr:OrganizationName>Harbour &amp; Sons</hr:OrganizationName>
        <OrganizationContact><Communication><Address><oa:CityName>Aarhus</oa:CityName><CountryCode>dk</CountryCode></Address></Communication></OrganizationContact>
        <PositionHistory>
          <PositionTitle typeCode="FREETEXT">Pilot</PositionTitle>
          <eures:EmploymentPeriod><eures:StartDate><hr:FormattedDateTime>2021-03-15</hr:FormattedDateTime></eures:StartDate><hr:CurrentIndicator>true</hr:CurrentIndicator></eures:EmploymentPeriod>
          <oa:Description>&lt;p&gt;Brings &lt;strong&gt;ships&lt;/strong&gt; in.&lt;/p&gt;&lt;ol&gt;&lt;li data-list="bullet"&gt;400 a year &amp;amp; none aground&lt;/li&gt;&lt;/ol&gt;</oa:Description>
          <City>Aarhus</City><Country>dk</Country>
        </PositionHistory>
      </EmployerHistory>
    </EmploymentHistory>
    <EducationHistory>
      <EducationOrganizationAttendance>
        <hr:OrganizationName>School of tides</hr:OrganizationName>
        <AttendancePeriod><StartDate><hr:FormattedDateTime>2015</hr:FormattedDateTime></StartDate><EndDate><hr:FormattedDateTime>2018-06</hr:FormattedDateTime></EndDate><Ongoing>false</Ongoing></AttendancePeriod>
        <EducationDegree><hr:DegreeName>Master</hr:DegreeName></EducationDegree>
      </EducationOrganizationAttendance>
    </EducationHistory>
    <PersonQualifications>
      <PersonCompetency><CompetencyID schemeName="NORMAL">ita</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Understanding-Reading</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>C1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
        <eures:CompetencyDimension><hr:CompetencyDimensionTypeCode>CEF-Writing-Production</hr:CompetencyDimensionTypeCode><eures:Score><hr:ScoreText>B1</hr:ScoreText></eures:Score></eures:CompetencyDimension>
      </PersonCompetency>
    </PersonQualifications>
    <Skills><PersonCompetency><hr:TaxonomyID>Digital_Skill</hr:TaxonomyID><hr:CompetencyName>Charts</hr:CompetencyName></PersonCompetency></Skills>
    <Others><Title>Licences</Title><Other><Title>Boats</Title><Description>&lt;p&gt;Up to 24 m&lt;/p&gt;</Description></Other></Others>
  </CandidateProfile>
</Candidate>`

describe('a file of the portal', () => {
  it('is read with what it says', () => {
    const { content } = readBack(foreign)
    expect(content.basics).toMatchObject({
      name: 'Ida van der Long',
      email: 'ida@example.org',
      phone: '+45 55501019',
      location: { address: 'Kai 4', postalCode: '8000', city: 'Aarhus', countryCode: 'DK' },
    })
    expect(content.work).toMatchObject([
      {
        name: 'Harbour & Sons',
        position: 'Pilot',
        location: 'Aarhus, DK',
        startDate: '2021-03-15',
        endDate: '',
        summary: 'Brings ships in.',
        highlights: [{ text: '400 a year & none aground' }],
      },
    ])
    expect(content.education).toMatchObject([
      {
        institution: 'School of tides',
        studyType: 'Master',
        startDate: '2015',
        endDate: '2018-06',
      },
    ])
    expect(content.languages).toMatchObject([
      { language: 'Danish', fluency: 'Native' },
      { language: 'Italian', fluency: 'B1–C1', reading: 'C1', writing: 'B1', listening: '' },
    ])
    expect(content.skills).toMatchObject([{ name: 'Charts' }])
    expect(content.custom).toMatchObject([
      { title: 'Licences', entries: [{ name: 'Boats', summary: 'Up to 24 m' }] },
    ])
  })

  it.each([
    ['another document', '<html><body/></html>'],
    ['cut short', foreign.slice(0, 900)],
    ['a document type of its own', `<!DOCTYPE x [<!ENTITY a "b">]>${foreign}`],
    ['deeper than any CV', `${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`],
    ['no XML', 'Candidate'],
    ['nothing', ''],
  ])('is refused when it is %s', (_name, file) => {
    expect(importEuropass(file, countingIds()).ok).toBe(false)
  })
})
