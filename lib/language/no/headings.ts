import type { HeadingTable } from '../kinds/headings'

export const headings: HeadingTable = {
  summary: `profil|om meg|sammendrag|personlig profil|oppsummering|nøkkelkvalifikasjoner|introduksjon|kort om meg|karrieremål|mål|hvem er jeg|presentasjon|faglig profil|profesjonell profil`,
  work: `arbeidserfaring|erfaring|yrkeserfaring|jobberfaring|arbeid|ansettelser|ansettelsesforhold|karriere|relevant erfaring|relevant arbeidserfaring|praksis|arbeidspraksis|profesjonell erfaring|tidligere arbeidserfaring|stillinger|deltidsjobb|deltidsjobber|sommerjobb|sommerjobber|internship|annen arbeidserfaring|yrkespraksis|arbeidsforhold|tidligere arbeidsforhold`,
  education: `utdanning|utdannelse|utdanning og kurs|studier|akademisk bakgrunn|utdanningsbakgrunn|skolegang|skole|høyere utdanning|formell utdanning`,
  skills: `ferdigheter|kompetanse|kompetanser|kunnskaper|kvalifikasjoner|tekniske ferdigheter|it kunnskaper|it ferdigheter|datakunnskaper|dataferdigheter|it kompetanse|teknisk kompetanse|kjernekompetanse|nøkkelkompetanse|personlige egenskaper|egenskaper|styrker|ekspertise|verktøy|teknologier|faglig kompetanse|førerkort|sertifikat`,
  projects: `prosjekter|prosjekt|egne prosjekter|personlige prosjekter|prosjekterfaring|portefølje|forskning|utvalgte prosjekter|masteroppgave`,
  languages: `språk|språkkunnskaper|språkferdigheter|fremmedspråk|morsmål|språkkompetanse`,
  certificates: `sertifikater|sertifiseringer|sertifisering|kursbevis|lisenser|autorisasjon|autorisasjoner|fagbrev|kurs og sertifikater|kurs og sertifiseringer|sertifikater og lisenser|kurs|etterutdanning|videreutdanning|kurs og etterutdanning|seminarer`,
  volunteer: `frivillig arbeid|frivillig|frivillighet|frivillige verv|verv|tillitsverv|styreverv|engasjement|organisasjonsarbeid|frivillig erfaring|organisasjonserfaring|aktiviteter|samfunnsengasjement`,
  awards: `priser|utmerkelser|stipend|stipender|prestasjoner|priser og utmerkelser|utmerkelser og priser`,
  publications: `publikasjoner|artikler|bøker|vitenskapelige publikasjoner|publikasjonsliste|utgivelser|patenter|foredrag|presentasjoner`,
  interests: `interesser|fritid|fritidsinteresser|hobbyer|hobby|hobbyer og interesser|personlige interesser|fritidsaktiviteter|interesser og hobbyer`,
  references: `referanser|referanse|anbefalinger|referanser oppgis på forespørsel|referanser på forespørsel`,
  contact: `kontakt|kontaktinformasjon|kontaktopplysninger|adresse|kontakt meg`,
  links: `lenker|sosiale medier|nettsider|profiler|nettverk`,
  personal: `personopplysninger|personlige opplysninger|personalia|personlig informasjon|personlig|persondata`,
  'other-known': `kurs og utdanning|konferanser|medlemskap|foreninger|førstegangstjeneste|militærtjeneste|verneplikt|annet|øvrig|diverse|tilleggsinformasjon|andre opplysninger|øvrig informasjon|vedlegg|undervisning|undervisningserfaring`,
}
