/** Words around a heading that leave its kind as it is, of all languages, as `plainWords` gives them. */
export const modifiers: ReadonlySet<string> = new Set(
  (
    'my our the your relevant selected additional other key main major recent current previous past prior earlier further professional ' +
    'personal academic general special specific related important notable significant core detailed brief short continued cont contd ' +
    'full latest complete international national overview list details section history summary background information ' +
    'meine mein weitere sonstige relevante ausgewahlte wichtige wichtigste besondere bisherige aktuelle berufliche fachliche personliche ' +
    'zusatzliche einschlagige auszug fortsetzung ubersicht ' +
    'mes mon ma nos autres principales principaux pertinente pertinentes selection suite professionnelle professionnelles professionnel ' +
    'personnels personnelles complementaires significatives recentes diverses ' +
    'mis mi mas otros otras relevante relevantes seleccionadas seleccionados principal principais profesional profesionales personales ' +
    'adicional adicionales complementaria complementarios destacados destacadas recientes continuacion ' +
    'meus minhas minha meu outros outras selecionadas selecionados profissional profissionais pessoais complementares adicionais relacionadas ' +
    'mie miei mia mio altre altri altro principali selezionate selezionati rilevanti professionale professionali personali ulteriori aggiuntive ' +
    'mijn overige relevante geselecteerde belangrijkste professionele persoonlijke aanvullende ' +
    'moje moja inne wybrane najwazniejsze dodatkowe zawodowe istotne ' +
    'mina min ovriga ovrig utvalda relevant ovrige andre anden annen udvalgte utvalgte vigtigste viktigste yderligere ytterligare ' +
    'moje dalsi ostatni vybrane relevantni hlavni mele alte altele selectate relevanta principale ' +
    'diger ilgili secilmis onemli ek мой мои другие дополнительная дополнительные избранные основные прочее інші мої додаткові вибрані основні ' +
    'saya lainnya terpilih relevan tambahan khac lien quan chinh '
  )
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words between two headings, as `plainWords` gives them; signs are told apart before. */
export const joiners: ReadonlySet<string> = new Set(
  'and und et y e i o en og och a si ve ja и та й і και und or ou och with mit avec con com dan serta va और एवं तथा و'.split(
    ' ',
  ),
)
