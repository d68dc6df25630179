import type { SkillTable } from '../skill-table'

/** Programming languages. */
export const programming: SkillTable = {
  category: 'software',
  rows: `
JavaScript = JS, ECMAScript, ES6
TypeScript = TS > JavaScript
Python = Python3, Python 3, CPython
Java = Java SE, Java EE, Jakarta EE, J2EE
Kotlin
~Scala
~Groovy
~C = C programming, C language, ANSI C, C99, Programmiersprache C
C++ = CPP, C plus plus, C++11, C++14, C++17, C++20
C# = C sharp, CSharp
.NET = dotnet, .NET Core, .NET Framework, dot net
F#
~Go = Golang, Go language, Go lang
~Rust = Rust language, Rust lang
~Swift = Swift language, Swift 5
Objective-C = ObjC
PHP
~Ruby = Ruby language
~Perl
~R = R language, R programming, RStudio, R Studio, tidyverse, ggplot2
MATLAB = GNU Octave
~Julia = Julia language
Haskell
Elixir
Erlang
Clojure
~Dart
Lua
COBOL
Fortran
ABAP
VBA = Visual Basic for Applications, Excel VBA, Excel macros, Excel-Makros, macros VBA > Microsoft Excel
Visual Basic = VB.NET, VB6
Solidity
Assembly language = Assembler, x86 assembly, ARM assembly
~Bash = shell scripting, shell scripts, Bash scripting, Shell-Skripte, scripts shell
PowerShell
Regular expressions = regex, RegExp, reguläre Ausdrücke, expressions régulières, expresiones regulares
Object-oriented programming = OOP, object oriented design, objektorientierte Programmierung, programmation orientée objet, programación orientada a objetos, programação orientada a objetos, programmazione orientata agli oggetti
Functional programming = funktionale Programmierung, programmation fonctionnelle, programación funcional
`,
}

/** Web and app development. */
export const applications: SkillTable = {
  category: 'software',
  rows: `
HTML = HTML5
CSS = CSS3, cascading style sheets
Sass = SCSS > CSS
Tailwind CSS = Tailwind, TailwindCSS > CSS
Bootstrap CSS = Bootstrap framework, Bootstrap 5 > CSS
~React = React.js, ReactJS > JavaScript
React Native > React
Redux > JavaScript
Next.js = NextJS > React
Vue.js = ~Vue, VueJS, Vue 3 > JavaScript
Nuxt = Nuxt.js, NuxtJS > Vue.js
~Angular = AngularJS, Angular 2 > TypeScript
Svelte = SvelteKit > JavaScript
jQuery > JavaScript
D3.js = D3, D3js > JavaScript
Three.js = ThreeJS > JavaScript
Node.js = ~Node, NodeJS > JavaScript
Express.js = ExpressJS > Node.js
NestJS = Nest.js > Node.js
Deno
Django = Django REST framework > Python
~Flask > Python
FastAPI > Python
Ruby on Rails = ^Rails, RoR > Ruby
Laravel > PHP
Symfony > PHP
WordPress = WooCommerce > Content management systems
Drupal > Content management systems
TYPO3 > Content management systems
Content management systems = CMS, content management system, Redaktionssystem, gestor de contenidos, gestionnaire de contenu
Spring Framework = ^Spring, Spring Boot, Spring MVC > Java
Hibernate > Java
ASP.NET = ASP.NET Core, ASP.NET MVC > .NET
Entity Framework = EF Core > .NET
~Unity = Unity3D, Unity engine
Unreal Engine
Android development = Android SDK, Android Studio, Android-Entwicklung, Android apps
iOS development = iOS SDK, Xcode, iOS-Entwicklung, iOS apps
SwiftUI > Swift
Jetpack Compose > Kotlin
~Flutter > Dart
~Ionic
^Electron
Qt
GraphQL = Apollo GraphQL
REST APIs = REST API, RESTful APIs, RESTful, ~REST, RESTful API, REST-Schnittstellen, API REST
SOAP web services = ~SOAP
gRPC
WebSockets = WebSocket
Web accessibility = WCAG, WCAG 2.1, WCAG 2.2, ~ARIA, a11y, Barrierefreiheit, accessibilité numérique, accesibilidad web, acessibilidade web, accessibilità web
Responsive design = responsive web design, mobile-first design
Frontend development = frontend, front end, Frontend-Entwicklung, développement front-end, desarrollo frontend, desenvolvimento frontend, sviluppo frontend
Backend development = backend, back end, Backend-Entwicklung, développement back-end, desarrollo backend, desenvolvimento backend, sviluppo backend
Full-stack development = full stack, fullstack > Frontend development, Backend development
Web development = Webentwicklung, développement web, desarrollo web, desenvolvimento web, sviluppo web
Mobile development = mobile app development, App-Entwicklung, développement mobile, desarrollo móvil, sviluppo mobile
Software architecture = Softwarearchitektur, system design, architecture logicielle, arquitectura de software, arquitetura de software, architettura software
Microservices = microservice architecture, Microservice-Architektur, microservicios, microsserviços, microservizi
Event-driven architecture = event driven, event sourcing, CQRS
Domain-driven design = DDD
Design patterns = Entwurfsmuster, patrons de conception, patrones de diseño
Embedded systems = embedded software, embedded development, eingebettete Systeme, systèmes embarqués, sistemas embebidos, sistemi embedded, firmware
Real-time operating systems = RTOS, FreeRTOS, Zephyr RTOS > Embedded systems
Game development = Spieleentwicklung, game programming, développement de jeux
Computer graphics = OpenGL, Vulkan, WebGL, DirectX
Blockchain = Ethereum, smart contracts
`,
}
