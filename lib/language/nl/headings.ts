import type { HeadingTable } from '../kinds/headings'

export const headings: HeadingTable = {
  summary: `profiel|over mij|samenvatting|persoonlijk profiel|profielschets|professioneel profiel|persoonlijke samenvatting|wie ben ik|introductie|doelstelling|doel|carrièredoel|ambitie|mijn profiel|korte introductie|persoonlijk statement`,
  work: `werkervaring|ervaring|werkervaringen|relevante werkervaring|loopbaan|loopbaanoverzicht|arbeidsverleden|arbeidservaring|professionele ervaring|beroepservaring|werk|carrière|werkgeschiedenis|werkverleden|praktijkervaring|stage|stages|stage ervaring|stages en werkervaring|bijbanen|functies|professionele loopbaan|overige werkervaring`,
  education: `opleiding|opleidingen|onderwijs|studie|studies|scholing|opleiding en training|opleidingen en cursussen|genoten opleidingen|educatie|schoolopleiding|academische achtergrond|vooropleiding|diploma's|opleiding en scholing|gevolgde opleidingen`,
  skills: `vaardigheden|competenties|kennis|technische vaardigheden|computervaardigheden|it vaardigheden|ict vaardigheden|digitale vaardigheden|kennis en vaardigheden|vaardigheden en competenties|kerncompetenties|expertise|specialisaties|persoonlijke eigenschappen|eigenschappen|sterke punten|kwaliteiten|technologieën|hulpmiddelen|automatiseringskennis|computerkennis|rijbewijs`,
  projects: `projecten|project|persoonlijke projecten|projectervaring|eigen projecten|portfolio|onderzoek|onderzoeksprojecten|geselecteerde projecten`,
  languages: `talen|taal|talenkennis|taalvaardigheden|taalvaardigheid|taalbeheersing|vreemde talen|moedertaal|kennis van talen|andere taal|andere talen`,
  certificates: `certificaten|certificeringen|certificering|certificaat|diploma's en certificaten|licenties|certificaten en cursussen|cursussen en certificaten|certificaten en diploma's|cursussen|cursus|trainingen|training|trainingen en cursussen|cursussen en trainingen|bijscholing|nascholing|workshops`,
  volunteer: `vrijwilligerswerk|vrijwilligerservaring|vrijwillige activiteiten|maatschappelijke activiteiten|nevenactiviteiten|nevenfuncties|bestuurservaring|bestuursfuncties|extracurriculaire activiteiten|activiteiten|maatschappelijke betrokkenheid`,
  awards: `prijzen|onderscheidingen|prijzen en onderscheidingen|prestaties|beurzen|successen|erkenningen|behaalde resultaten`,
  publications: `publicaties|publicatie|artikelen|wetenschappelijke publicaties|boeken|publicatielijst|octrooien|patenten|lezingen|presentaties`,
  interests: `interesses|hobby's|hobby|hobbies|hobby's en interesses|interesses en hobby's|vrije tijd|vrijetijdsbesteding|persoonlijke interesses|sport|passies`,
  references: `referenties|referentie|aanbevelingen|referenties op aanvraag|referenties zijn op aanvraag beschikbaar`,
  contact: `contact|contactgegevens|contactinformatie|adres|adresgegevens`,
  links: `links|sociale media|social media|websites|online profielen|profielen|netwerken`,
  personal: `persoonlijke gegevens|persoonlijke informatie|persoonsgegevens|personalia|gegevens|persoonlijk|algemene gegevens`,
  'other-known': `congressen|lidmaatschappen|lidmaatschap|dienstplicht|militaire dienst|overig|overige|overige informatie|aanvullende informatie|bijlagen|beschikbaarheid|diversen|overige activiteiten`,
}
