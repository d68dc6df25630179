import { describe, expect, it } from 'vitest'
import { adNamesOf, type ReadNames } from './ad-names'
import { openApplicationReader } from './read-application'

const ads = {
  hospice:
    'Operations Manager\nSevern Hospice Trust\n\nWe care for people in Shrewsbury and Telford. You lead a team of 45 and hold a PRINCE2 certificate. Reference OM/22.',
  ward: 'Stellvertretende Stationsleitung (m/w/d) für die Geriatrie\nKlinikum Ostufer\n\nWir suchen für unser Haus am Standort Preetz Verstärkung. Kennziffer: P-17.',
  workshop:
    'Technicien·ne de maintenance (H/F)\nAteliers Vauclair – Annonay\n\nVous entretenez nos presses. Expérience de cinq ans. Réf. TM-9.',
  pharmacy:
    'Auxiliar de farmacia (turno de tarde)\nFarmacia Ribera Alta\n\nBuscamos para nuestra farmacia de Tudela a una persona con tres años de experiencia.',
  payments:
    'Senior Python Engineer, Payments\nLedgerwise\n\nYou connect payment providers such as Stripe, and report to the Head of Engineering.',
}

const read = (ad: keyof typeof ads, sentence: string, byModel?: ReadNames) => {
  const posting = { title: '', employer: '', text: ads[ad] }
  return openApplicationReader(adNamesOf(posting, byModel))(sentence)
}

describe('an application', () => {
  it.each<[keyof typeof ads, string]>([
    ['hospice', 'I am applying for the post of Operations Manager at Severn Hospice Trust.'],
    ['hospice', 'I would like to apply for the operations manager role at Severn Hospice.'],
    ['hospice', 'Please accept this letter as my application for the Operations Manager post.'],
    ['hospice', 'I am writing to apply for the position of Operations Manager (OM/22) in Telford.'],
    ['hospice', 'I wish to be considered for your vacancy, reference OM/22, in Shrewsbury.'],
    ['payments', 'I am applying for the post of Senior Python Engineer at Ledgerwise.'],
    ['payments', "I'm applying to Ledgerwise for the Senior Python Engineer role in Payments."],
    ['ward', 'Hiermit bewerbe ich mich als stellvertretende Stationsleitung.'],
    [
      'ward',
      'Ich bewerbe mich um die Stelle der stellvertretenden Stationsleitung im Klinikum Ostufer.',
    ],
    [
      'ward',
      'Gerne möchte ich mich bei Ihnen am Standort Preetz als Stationsleitung (w/m/d) bewerben.',
    ],
    [
      'ward',
      'Auf Ihre Anzeige bewerbe ich mich als Stellvertretende Stationsleitung, Kennziffer P-17.',
    ],
    ['workshop', 'Je vous adresse ma candidature au poste de technicien de maintenance à Annonay.'],
    [
      'workshop',
      'Je souhaite postuler au poste de technicienne de maintenance au sein des Ateliers Vauclair.',
    ],
    ['workshop', "Je postule chez vous, à l'annonce réf. TM-9, comme technicien de maintenance."],
    ['pharmacy', 'Solicito el puesto de auxiliar de farmacia en la Farmacia Ribera Alta.'],
    ['pharmacy', 'Les escribo para solicitar la vacante de Auxiliar de Farmacia en Tudela.'],
    ['pharmacy', 'Me gustaría presentar mi candidatura al puesto de auxiliar que ofrecen.'],
  ])('says nothing else, by %s: %s', (ad, sentence) => {
    expect(read(ad, sentence)).toBe('')
  })

  it.each<[keyof typeof ads, string, string]>([
    [
      'hospice',
      'I am applying for the post of Operations Manager at Severn Hospice Trust and have led a team of 45.',
      'and have led a team of 45',
    ],
    [
      'hospice',
      'With eight years in schools, I am applying for the post of Operations Manager.',
      'With eight years in schools',
    ],
    [
      'hospice',
      'I am applying for the role with a PRINCE2 certificate.',
      'with a PRINCE2 certificate',
    ],
    [
      'hospice',
      'I am applying as Operations Manager, which I was in Leeds.',
      'which I was in Leeds',
    ],
    ['hospice', 'I am applying for the role of Medical Director.', 'Medical Director'],
    ['payments', 'I am applying to Ledgerwise with Python and AWS.', 'with Python and AWS'],
    [
      'ward',
      'Mit zehn Jahren Erfahrung bewerbe ich mich als stellvertretende Stationsleitung.',
      'Mit zehn Jahren Erfahrung',
    ],
    [
      'ward',
      'Hiermit bewerbe ich mich als Stationsleitung, die ich seit 2015 im Klinikum Nord bin.',
      'ich seit 2015 im Klinikum Nord bin',
    ],
    [
      'workshop',
      "Je postule au poste de technicien de maintenance avec cinq ans d'expérience.",
      "avec cinq ans d'expérience",
    ],
    [
      'pharmacy',
      'Solicito el puesto de auxiliar de farmacia, pues llevo diez años en Tudela.',
      'pues llevo diez años en Tudela',
    ],
  ])('leaves what is said of the person, by %s: %s', (ad, sentence, rest) => {
    expect(read(ad, sentence)).toBe(rest)
  })

  it.each<[keyof typeof ads, string]>([
    ['hospice', 'I was Operations Manager at Severn Hospice Trust.'],
    ['hospice', 'As Operations Manager I ran a rota of 40 staff.'],
    ['ward', 'Als stellvertretende Stationsleitung habe ich zehn Pflegekräfte geführt.'],
    ['workshop', 'Je suis technicien de maintenance aux Ateliers Vauclair.'],
    ['pharmacy', 'Soy auxiliar de farmacia en la Farmacia Ribera Alta.'],
  ])('is not what a person does or did, by %s: %s', (ad, sentence) => {
    expect(read(ad, sentence)).toBeNull()
  })

  it('is for what a model reads in the ad, if the ad says so', () => {
    const sentence = 'I am applying as Care Lead at Alder House.'
    const hidden = { title: 'Care Lead', employer: 'Alder House' }
    const ad =
      'Come and work with us!\nAt Alder House we need somebody kind: a care lead for nights.'
    const names = (text: string, byModel?: ReadNames) =>
      openApplicationReader(adNamesOf({ title: '', employer: '', text }, byModel))(sentence)
    expect(names(ad, hidden)).toBe('')
    expect(names(ad)).not.toBe('')
    expect(names('Come and work with us at night!', hidden)).toBe('Care Lead at Alder House')
  })
})
