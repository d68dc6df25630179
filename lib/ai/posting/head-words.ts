/** Words of the terms of work, which neither a title nor a name has. */
export const terms =
  /(?<![\p{L}])(?:full[- ]?time|part[- ]?time|permanent|temporary|fixed[- ]term|contract|freelance|maternity cover|hybrid|remote|on[- ]site|home ?office|start(?:s|ing)?|immediate(?:ly)?|asap|from (?:january|february|march|april|may|june|july|august|september|october|november|december)|hours?|shifts?|nights?|weekends?|days? (?:a|per) week|(?:un)?befristet\p{L}*|festanstellung|vollzeit|teilzeit|minijob|ab sofort|zum nächstmöglichen\p{L}*|ab \d|stunden|std|wochenstunden|schicht\p{L}*|cdi|cdd|intérim|alternance|temps (?:plein|partiel|complet)|à pourvoir|heures|télétravail|présentiel|indefinido|temporal|jornada|media jornada|horas|turnos?|contrato|incorporación|teletrabajo|tempo (?:indeterminato|determinato|pieno|parziale)|ore|contratto|turni|vast contract|tijdelijk|voltijd|deeltijd|uur|uren|per direct|thuiswerken|tempo (?:inteiro|parcial)|efetivo|sem termo|presencial|híbrido)(?![\p{L}])/iu

/** Markers of all genders behind a title. */
export const genders =
  /\((?:[mwfhdxivagn](?:\s?[/|*,]\s?[mwfhdxivagn]){1,3}|all genders|gn)\)|(?<![\p{L}])(?:H\s?\/\s?F|F\s?\/\s?H|M\s?\/\s?[FVW](?:\s?\/\s?[DX])?)(?![\p{L}])|\p{L}(?:[*:]in|\/-?in|\/a|\(a\)|·e)(?![\p{L}])/iu

/** Words for occupations, by their ends. */
export const occupation =
  /(?<![\p{L}])(?:manager|assistant|officer|engineer|technician|operator|operative|worker|coordinator|co-ordinator|supervisor|director|head of \p{L}+|analyst|adviser|advisor|consultant|developer|designer|administrator|specialist|clerk|teacher|lecturer|nurse|carer|driver|chef|cook|baker|porter|apprentice|trainee|intern|planner|buyer|fitter|installer|caretaker|practitioner|therapist|executive|representative|associate|agent|inspector|surveyor|architect|librarian|editor|writer|controller|scientist|researcher|accountant|bookkeeper|receptionist|secretary|\p{L}*(?:leiter|leitung|kraft|meister|monteur|techniker|mechaniker|mechatroniker|ingenieur|berater|verkäufer|fahrer|helfer|pfleger|lehrer|erzieher|entwickler|sachbearbeiter|betreuer|mitarbeiter|assistent|assistenz|referent|koordinator|bäcker|koch|fachfrau|kaufmann|kauffrau|schwester|führer|planer|referendar)(?:in|\/in|:in|\*in|\/-in)?|responsable|chargée?|technicien(?:ne)?|ingénieure?|infirmi(?:er|ère)|conduct(?:eur|rice)|chef(?:fe)?|directeur|directrice|gestionnaire|comptable|employée?|ouvri(?:er|ère)|vendeu(?:r|se)|animat(?:eur|rice)|éducat(?:eur|rice)|formateur|formatrice|jefe|jefa|técnic[oa]|ingenier[oa]|encargad[oa]|administrativ[oa]|auxiliar|operari[oa]|dependient[ea]|maestr[oa]|profesora?|enfermer[oa]|camarer[oa]|cociner[oa]|conductora?|coordinadora?|directora?|comercial|tecnico|addett[oa]|impiegat[oa]|operai[oa]|infermier[ea]|insegnante|cuoc[oa]|cameriere|autista|capo\p{L}*|medewerker|verpleegkundige|monteur|leraar|docent|begeleider|adviseur|beheerder|leidinggevende|chauffeur|kok|técnico de \p{L}+|engenheir[oa]|enfermeir[oa]|motorista|empregad[oa]|assistente|gestora?|cozinheir[oa]|rececionista|professora?)(?![\p{L}])/iu

/** Matches words around a title that say that somebody is sought. */
export const wanted =
  /\s+(?:wanted|needed|required|gesucht|gezocht|gevraagd|cercasi|recherchée?|procura-se|se busca)\W*$|^(?:we(?:['’]re| are) (?:hiring|looking for)(?: an?)?|wir suchen(?: eine?n?)?|wanted|vacancy|stellenangebot|stellenausschreibung|offre d[’']emploi|oferta de empleo|oferta de trabajo|offerta di lavoro|vacature|oferta de emprego|job(?: title)?)\s*[:!–-]\s*/iu

/** Matches the start of a section's heading. */
export const heading =
  /^(?:about|über|à propos|sobre|chi siamo|over ons|the role|your|ihre?|vos|votre|tus?|main|what|das|job description|stellenanzeige|stellenausschreibung|requirements|essential|desirable|duties|key|who|why|benefits|apply|how|join|hello|hi|hallo|bonjour|hola|welcome)(?![\p{L}])/iu

/** Words for a date, a part of an organisation or a way of work, and names of large cities: none is an employer by itself. */
export const noEmployer =
  /\d|(?<!\p{L})(?:Teams?|Departments?|Abteilung|(?:Head )?Office|Headquarters|HQ|Branch|Zentrale|Filiale|Niederlassung|Siège|Agence|Sede|Oficina|Ufficio|Escritório|Kantoor|Vestiging|Remote|Hybrid|London|Berlin|Hamburg|München|Paris|Lyon|Madrid|Barcelona|Lisboa|Milano|Roma|Amsterdam)(?!\p{L})/u
