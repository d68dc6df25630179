import type { language as english } from '../en/language'

/** Messages of the choice of the interface language, in Dutch. */
export const language: typeof english = {
  language: 'Taal',
  notFetched: 'Deze taal kan niet worden geladen. Controleer je verbinding en probeer het opnieuw.',
  unconfirmed: (name) => `Nog geen moedertaalspreker heeft de taal “${name}” gecontroleerd.`,
  suggest: 'Verbetering voorstellen',
  title: 'Verbetering voorstellen',
  intro: 'Zoek de tekst zoals die op het scherm staat en schrijf hoe die zou moeten luiden.',
  find: 'Tekst op het scherm',
  nothing: 'Geen tekst van Vitae bevat deze woorden.',
  now: 'Nu',
  better: 'Beter',
  copy: 'Verbetering kopiëren',
  copied: 'Gekopieerd. Stuur de verbetering naar de beheerder van deze server.',
  notCopied: 'De browser stond kopiëren niet toe.',
}
