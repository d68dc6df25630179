import type { HeadingTable } from '../kinds/headings'

export const headings: HeadingTable = {
  summary: `profil|om mig|resumé|personlig profil|sammenfatning|faglig profil|kort om mig|introduktion|profiltekst|karrieremål|mål|hvem er jeg|præsentation|faglig og personlig profil|profilbeskrivelse`,
  work: `erhvervserfaring|arbejdserfaring|erfaring|joberfaring|ansættelser|ansættelse|beskæftigelse|karriere|arbejde|relevant erfaring|relevant erhvervserfaring|professionel erfaring|praktik|praktikophold|tidligere ansættelser|studiejob|studierelevant arbejde|fritidsjob|job|stillinger|øvrig erhvervserfaring|erhvervskarriere`,
  education: `uddannelse|uddannelser|uddannelsesbaggrund|studier|akademisk baggrund|skolegang|skole|uddannelse og kurser|videregående uddannelse|uddannelsesforløb`,
  skills: `kompetencer|kompetence|færdigheder|kvalifikationer|kundskaber|it kompetencer|it kundskaber|it færdigheder|it|it kendskab|tekniske kompetencer|tekniske færdigheder|personlige kompetencer|faglige kompetencer|kernekompetencer|nøglekompetencer|evner|styrker|egenskaber|ekspertise|teknologier|værktøjer|viden|kørekort`,
  projects: `projekter|projekt|personlige projekter|projekterfaring|egne projekter|portfolio|portefølje|forskning|udvalgte projekter|speciale`,
  languages: `sprog|sprogkundskaber|sprogfærdigheder|sproglige kompetencer|fremmedsprog|modersmål`,
  certificates: `certifikater|certificeringer|certificering|beviser|licenser|autorisation|autorisationer|kurser og certifikater|certifikat|certifikater og licenser|kurser|efteruddannelse|videreuddannelse|kurser og efteruddannelse|seminarer`,
  volunteer: `frivilligt arbejde|frivillig|frivillige aktiviteter|frivilligt engagement|foreningsarbejde|tillidshverv|bestyrelsesposter|engagement|sociale aktiviteter|aktiviteter|ulønnet arbejde|frivillig erfaring`,
  awards: `priser|udmærkelser|hædersbevisninger|legater|præstationer|resultater|priser og udmærkelser|stipendier`,
  publications: `publikationer|artikler|udgivelser|bøger|videnskabelige publikationer|publikationsliste|patenter|foredrag|oplæg|præsentationer`,
  interests: `interesser|fritid|fritidsinteresser|hobbyer|hobby|hobbies|privat|personlige interesser|fritidsaktiviteter|interesser og hobbyer`,
  references: `referencer|reference|anbefalinger|referencer haves|referencer på forespørgsel`,
  contact: `kontakt|kontaktoplysninger|kontaktinformation|adresse|kontaktdata|kontakt mig`,
  links: `links|sociale medier|profiler|netværk|hjemmesider`,
  personal: `personlige oplysninger|personoplysninger|personlige data|personlig information|personlige forhold|data|personalia`,
  'other-known': `konferencer|medlemskaber|foreninger|militærtjeneste|værnepligt|andet|øvrigt|diverse|yderligere information|øvrige oplysninger|andre oplysninger|bilag|undervisning|undervisningserfaring`,
}
