import type { HeadingTable } from '../kinds/headings'

export const headings: HeadingTable = {
  summary: `profil|om mig|sammanfattning|personlig profil|presentation|introduktion|kort om mig|mål|karriärmål|professionell profil|yrkesprofil|personligt brev|vem är jag|sammanfattande profil|personlig presentation`,
  work: `arbetslivserfarenhet|erfarenhet|erfarenheter|yrkeserfarenhet|arbetserfarenhet|arbete|anställningar|anställning|tidigare anställningar|karriär|yrkesliv|arbetsliv|praktik|praktikplatser|relevant erfarenhet|arbetslivserfarenheter|professionell erfarenhet|uppdrag|uppdrag i urval|extrajobb|sommarjobb|befattningar`,
  education: `utbildning|utbildningar|studier|akademisk utbildning|utbildningsbakgrund|skola|skolgång|utbildning och kurser|högre utbildning|universitetsstudier|akademisk bakgrund|examina`,
  skills: `kompetenser|kompetens|färdigheter|kunskaper|tekniska färdigheter|it kunskaper|datakunskaper|datorkunskaper|tekniska kunskaper|egenskaper|personliga egenskaper|styrkor|nyckelkompetenser|kärnkompetenser|expertis|tekniker|verktyg|kunskaper och färdigheter|specialkunskaper|körkort|övriga kunskaper|expertområden|teknisk kompetens`,
  projects: `projekt|egna projekt|personliga projekt|projekterfarenhet|portfolio|forskning|forskningsprojekt|utvalda projekt|examensarbete`,
  languages: `språk|språkkunskaper|språkfärdigheter|främmande språk|modersmål|språkkompetens`,
  certificates: `certifikat|certifieringar|certifiering|intyg|licenser|behörigheter|legitimation|kurser och certifikat|certifikat och licenser|kurser|vidareutbildning|fortbildning|seminarier`,
  volunteer: `ideellt arbete|ideellt engagemang|volontärarbete|engagemang|frivilligarbete|volontär|ideella uppdrag|förtroendeuppdrag|föreningsliv|styrelseuppdrag|aktiviteter|övriga engagemang`,
  awards: `utmärkelser|priser|stipendier|meriter|prestationer|utmärkelser och stipendier|priser och utmärkelser|stipendier och utmärkelser`,
  publications: `publikationer|artiklar|böcker|vetenskapliga publikationer|publikationslista|patent|föreläsningar|presentationer`,
  interests: `intressen|fritid|fritidsintressen|hobby|hobbyer|hobbies|personliga intressen|på fritiden|intressen och hobbyer`,
  references: `referenser|referens|rekommendationer|referenser lämnas på begäran|referenser på begäran`,
  contact: `kontakt|kontaktuppgifter|kontaktinformation|adress|kontakta mig`,
  links: `länkar|sociala medier|webb|profiler|nätverk`,
  personal: `personuppgifter|personliga uppgifter|personlig information|personligt|uppgifter|personalia`,
  'other-known': `kurser och utbildningar|konferenser|medlemskap|föreningar|militärtjänst|militärtjänstgöring|värnplikt|övrigt|övriga meriter|annat|ytterligare information|övrig information|övriga uppgifter|bilagor|andra meriter|undervisning`,
}
