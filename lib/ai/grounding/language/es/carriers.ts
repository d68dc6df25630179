/** Words that carry a sentence told anew and claim nothing: what something is about, weighs, lasts or falls to. */
export const spanishCarriers = `
ocupo ocupa ocupé ocupaba ocupaban ocuparme ocuparse ocupándome encargo encargué encargaba encargarme encargarse daba
daban dio di dado dando horario horarios destino destinado destinada destinados destinadas recurrir recurso falta
faltaba par superficie lugar lugares tarea tareas labor labores puesto cargo cuenta caso casos modo tema temas
cuestión cuestiones resto conjunto serie periodo período momento momentos ocasión ocasiones llevaba llevé llevo
llevaban quedar queda quedan quedaba quedaban quedó quedaron pasar pasó pasaba pasaban suponer supone suponía constar
consta constaba disponer dispone cuentan contaba contaban trata trataba tratan pertenecer pertenece pertenecían
corresponder corresponde correspondiente correspondientes correspondía figurar figura figuraba existir existe medir
mide medía pesar pesa pesaba costar cuesta costaba durar dura duraba sumar suma suman alcanzar proceder procede
proceden procedente procedentes provenir proviene provenientes situado situada ubicado ubicada dicho dicha citado
propio propia propios propias respectivo respectiva respectivos necesario necesaria necesarios oportuno oportuna
adecuado adecuada anterior anteriores anteriormente antiguo antigua dedicado dedicada dedicados dedicadas dedicar
relativo relativa relativos algo documento documentos texto textos página páginas libro libros lista listas hoja hojas
archivo archivos sala salas edificio edificios terreno peso altura velocidad importe coste compañero compañera
compañeros compañeras interesado interesados persona_que venía venían viene vienen tocaba tocó corría corrió cabo
acudir acudía acudí hubo había hay haber incorporado incorporada solía suelo suelen propuesta_mía mía mío míos mías
`
