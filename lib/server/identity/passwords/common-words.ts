import 'server-only'

/**
 * Common words in passwords. Written by us after the most frequent words of published statistics of leaked
 * passwords, in the languages of our labels; no list was copied. A long password is common when it consists of
 * nothing but these, numbers and marks.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  password passwort passwd pass passcode kennwort parola parole contrasena motdepasse senha salasana
  wachtwoord haslo secret geheim sicher secure security login logon signin user username benutzer
  admin administrator root guest gast test tester testing demo default changeme change please
  letmein welcome willkommen bienvenue bienvenido hello hallo hola bonjour ciao access open sesame
  iloveyou ichliebedich tequiero teamo jetaime love lover loveme liebe amor amour baby babygirl honey
  sweet sweetheart schatz darling angel princess prinzessin queen king prince master boss legend
  monkey dragon tiger lion eagle panther wolf bear dog cat kitty puppy pony horse unicorn butterfly
  shadow sunshine sunflower flower rainbow star starwars superman batman spiderman pokemon pikachu
  minecraft fortnite roblox naruto matrix mustang ferrari porsche mercedes yamaha harley
  football fussball futbol soccer baseball basketball hockey liverpool arsenal chelsea barcelona
  realmadrid juventus bayern dortmund schalke steelers yankees lakers cowboys
  michael michelle jennifer jessica daniel david thomas robert charlie jordan hunter andrew andrea
  ashley nicole amanda joshua matthew anthony hannah sophie julia maria anna laura lisa sarah peter
  stefan martin alexander christian sebastian maximilian carlos jose juan pedro antonio
  summer winter spring autumn sommer herbst fruehling verano invierno primavera january february
  march april june july august september october november december monday friday sunday weekend
  holiday urlaub sommerferien christmas weihnachten easter birthday
  berlin hamburg muenchen munich london paris madrid roma vienna wien zuerich newyork america
  germany deutschland england france espana italia china india russia
  money dollar euro bitcoin lucky winner success freedom forever always never friend friends family
  familie mama papa mother father jesus christ god heaven trust believe hope peace
  computer internet google facebook instagram whatsapp amazon apple samsung windows microsoft
  linux laptop iphone android network server system database office outlook
  abc abcd qwerty qwertz azerty asdf asdfgh zxcvbn yxcvbn qwe asd zxc wasd
  chocolate cookie coffee cheese banana orange cherry pizza beer whiskey
  correct horse battery staple trustno one two three the a an is my me i you your and und ist mein
  dein meine das der die for to be it this that no yes not new best good great super cool
  fuck fuckyou shit bitch asshole sexy hottie killer
  vitae resume cv lebenslauf curriculum job jobs work arbeit career karriere
  `
    .trim()
    .split(/\s+/),
)
