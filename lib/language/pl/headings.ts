import type { HeadingTable } from '../kinds/headings'

export const headings: HeadingTable = {
  summary: `podsumowanie|podsumowanie zawodowe|o mnie|profil|profil zawodowy|profil osobisty|cel zawodowy|cel|streszczenie|wprowadzenie|kim jestem|opis osoby`,
  work: `doświadczenie|doświadczenie zawodowe|historia zatrudnienia|przebieg kariery|przebieg pracy zawodowej|praca|praca zawodowa|kariera|kariera zawodowa|zatrudnienie|przebieg zatrudnienia|praktyki|staże|praktyki i staże|staże i praktyki|dotychczasowe zatrudnienie|inne doświadczenie`,
  education: `wykształcenie|edukacja|edukacja i szkolenia|studia|nauka|przebieg edukacji|kształcenie|wykształcenie i szkolenia|wykształcenie i kursy|szkoły|kwalifikacje`,
  skills: `umiejętności|kompetencje|technologie|narzędzia|umiejętności techniczne|umiejętności miękkie|umiejętności twarde|umiejętności komputerowe|umiejętności zawodowe|kluczowe umiejętności|kluczowe kompetencje|znajomość programów|obsługa komputera|mocne strony|cechy osobowości|wiedza|zdolności|specjalizacje|dodatkowe umiejętności|prawo jazdy|umiejętności i kompetencje`,
  projects: `projekty|projekt|projekty własne|projekty osobiste|zrealizowane projekty|portfolio|badania|realizacje|prace`,
  languages: `języki|języki obce|język|znajomość języków|znajomość języków obcych|umiejętności językowe|kompetencje językowe|język ojczysty|inny język|inne języki`,
  certificates: `certyfikaty|certyfikat|uprawnienia|licencje|certyfikaty i kursy|kursy i certyfikaty|certyfikaty i szkolenia|uprawnienia zawodowe|szkolenia i certyfikaty|świadectwa|kursy|szkolenia|kursy i szkolenia|szkolenia i kursy|warsztaty`,
  volunteer: `wolontariat|działalność społeczna|działalność wolontariacka|działalność dodatkowa|aktywność społeczna|działalność studencka|koła naukowe|aktywność dodatkowa|aktywności`,
  awards: `nagrody|wyróżnienia|nagrody i wyróżnienia|osiągnięcia|stypendia|sukcesy|osiągnięcia i nagrody|odznaczenia|najważniejsze osiągnięcia`,
  publications: `publikacje|artykuły|książki|publikacje naukowe|lista publikacji|patenty|wystąpienia|prezentacje`,
  interests: `zainteresowania|hobby|pasje|zainteresowania i hobby|hobby i zainteresowania|czas wolny|moje pasje`,
  references: `referencje|rekomendacje|referencje dostępne na życzenie`,
  contact: `kontakt|dane kontaktowe|adres|informacje kontaktowe`,
  links: `linki|media społecznościowe|profile|strony internetowe|w sieci`,
  personal: `dane osobowe|dane personalne|informacje osobiste|informacje o mnie|dane`,
  'other-known': `konferencje|członkostwo|członkostwa|organizacje|służba wojskowa|dodatkowe informacje|informacje dodatkowe|inne|pozostałe|dyspozycyjność|klauzula|zgoda|rodo|załączniki`,
}
