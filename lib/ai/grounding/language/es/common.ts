/** Verbs, nouns and manners of any trade that say the same, a row each between bars. */
export const spanishCommon = `
elegir elijo elegí seleccionar selecciono selección escoger | ocuparse ocupo ocupé encargarse encargo encargué atender
llevar | inaugurar inauguré inaugurada abrir abrí abierta apertura | rebaja descuento | conceder otorgar dar |
calendario plazo | proceder venir provenir ser | hoja_de_cálculo Excel hoja | existencias inventario stock |
inventario existencias recuento | solucionar resolver solventar | publicar editar sacar | publicación edición |
recurrir acudir usar emplear | colaborador ayuda ayudante | ayuda apoyo colaboración asistencia | establecimiento
hotel local tienda | hotel establecimiento | hotelero hotel | cercano próximo zona | tarifa precio | precio tarifa
coste | coste gasto costo | gasto coste | importe valor cantidad | cantidad número | cifra número | horario turno |
nocturno noche de_noche | diurno día de_día | matutino mañana | servicio atención | atender dar_servicio servir
atención | huésped cliente visitante | cliente comprador | comprador cliente | socio miembro | miembro socio
integrante | integrante miembro | suscriptor abonado | abonado suscriptor | alumno estudiante | estudiante alumno |
niño menor | menor niño | joven adolescente | persona_mayor anciano | vecino residente habitante | habitante vecino |
familia hogar | hogar familia vivienda | vivienda casa piso | empleado trabajador | trabajador empleado operario |
operario trabajador | plantilla personal empleados equipo | personal plantilla | compañero colega | colega compañero |
jefe responsable superior | responsable jefe encargado | encargado responsable | dueño propietario | propietaria dueña
| aprendiz alumno_en_prácticas becario | becario en_prácticas | novato principiante nuevo | proveedor suministrador |
distribuidor proveedor | empresa compañía firma casa | compañía empresa | negocio comercio tienda | tienda comercio
local establecimiento | comercio tienda | oficina despacho | despacho oficina | fábrica planta | planta fábrica |
taller obrador | almacén depósito nave | obra construcción | edificio inmueble | sala aula salón | aula clase |
escuela colegio centro | colegio escuela centro_educativo | centro establecimiento | hospital centro_sanitario clínica
| consulta consultorio | barrio zona vecindario | comarca zona región | municipio ayuntamiento | pueblo localidad
municipio | ciudad localidad | provincia región | extranjero exterior | carretera vía | coche vehículo automóvil |
furgoneta vehículo | camión vehículo_pesado | viaje trayecto desplazamiento | ruta recorrido itinerario | recorrido
ruta | visita recorrido | excursión salida | pedido encargo orden | encargo pedido | compra adquisición | adquirir
comprar | venta comercialización | comercializar vender | negociar acordar pactar | pactar acordar | acuerdo convenio
pacto | convenio acuerdo | contrato acuerdo | factura recibo | pago cobro abono | cobrar cobro | moroso impagado |
deuda impago | ingreso entrada | ahorro ahorrar | pérdida merma | merma pérdida desperdicio | residuo desecho |
sobrante excedente | falta carencia escasez | carencia falta | reclamación queja | queja reclamación | incidencia
problema avería | avería fallo incidencia | fallo error avería | error fallo equivocación | solicitud petición |
petición solicitud | consulta pregunta | respuesta contestación | contestar responder | llamada llamada_telefónica |
llamar telefonear | correo email | carta escrito | boletín hoja_informativa | informe reporte memoria | memoria
informe | resumen síntesis | acta resumen | documento escrito papel | ficha formulario | formulario impreso | registro
anotación | anotar registrar apuntar | apuntar anotar | registrar anotar inscribir | inscribir registrar apuntar |
archivo expediente | expediente caso | caso expediente | guía manual | manual guía | folleto cuaderno | lista listado
relación | listado lista | tabla cuadro | plano dibujo | dibujo boceto | maqueta modelo | muestra ejemplar | ensayo
prueba | prueba ensayo test | probar ensayar testar | examen prueba | control revisión comprobación | revisar
comprobar controlar verificar repasar | comprobar verificar revisar | verificar comprobar | repasar revisar |
inspeccionar revisar | vigilar controlar | medir tomar_medidas | calcular estimar | estimar calcular | evaluar valorar
| valorar evaluar | analizar estudiar examinar | estudiar analizar | investigar estudiar | estudio investigación |
encuesta sondeo | entrevista conversación | reunión encuentro junta | encuentro reunión | charla conferencia |
conferencia charla ponencia | curso formación clase | formación curso capacitación | capacitar formar | taller curso |
enseñar impartir dar | impartir dar enseñar | explicar mostrar | mostrar enseñar | presentar exponer | exponer
presentar expongo | exposición muestra | feria salón | concurso certamen | premio galardón | título diploma | permiso
autorización | autorizar aprobar | aprobar autorizar | aprobación visto_bueno | proponer plantear sugerir | plantear
proponer | sugerir proponer | propuesta planteamiento idea sugerencia | idea propuesta | preparar elaborar disponer |
elaborar preparar redactar confeccionar | redactar escribir elaborar | escribir redactar | confeccionar elaborar
preparar hacer | diseñar concebir | crear desarrollar montar | montar instalar armar | instalar montar colocar |
colocar poner instalar | construir levantar edificar | levantar construir | fabricar producir hacer | producir
fabricar | reparar arreglar | arreglar reparar | mantener conservar cuidar | conservar mantener | cuidar atender |
limpiar asear | lavar limpiar | cocinar preparar | servir atender | cortar recortar | coser confeccionar | pintar
decorar | plantar sembrar | sembrar plantar | regar riego | recoger cosechar recolectar | cosecha recolección vendimia
| recoger reunir recopilar | reunir recopilar juntar | organizar preparar montar | coordinar organizar | planificar
programar | programar planificar | repartir distribuir entregar | distribuir repartir | entregar dar repartir | enviar
mandar remitir | mandar enviar | remitir enviar | recibir acoger | acoger recibir | acompañar guiar | guiar acompañar
| asesorar aconsejar orientar | orientar asesorar | ayudar apoyar colaborar asistir | apoyar ayudar respaldar |
colaborar participar ayudar contribuir | participar colaborar intervenir tomar_parte | contribuir colaborar aportar |
sustituir reemplazar suplir cubrir | reemplazar sustituir | cubrir sustituir | cambiar modificar | modificar cambiar |
adaptar ajustar | ajustar adaptar | actualizar poner_al_día | poner_al_día actualizar llevar_al_día | llevar_al_día
mantener actualizar llevaba_al_día | reducir bajar disminuir rebajar recortar | bajar reducir descender caer |
descender bajar caer | disminuir bajar reducir | aumentar subir incrementar crecer | subir aumentar | incrementar
aumentar | mejorar perfeccionar | acortar reducir | agilizar acelerar | ampliar extender | extender ampliar extensión
ampliación | empezar comenzar iniciar arrancar | comenzar empezar iniciar | iniciar empezar | terminar acabar
finalizar concluir | acabar terminar | finalizar terminar | cerrar clausurar | lograr conseguir alcanzar | conseguir
lograr obtener | obtener conseguir | alcanzar lograr llegar_a | superar exceder sobrepasar | evitar prevenir |
eliminar suprimir quitar | usar utilizar emplear manejar | utilizar usar | emplear usar | manejar usar operar |
conducir manejar llevar | trasladar mover transportar | transportar llevar trasladar | mayoría mayor_parte |
en_su_mayoría mayoritariamente | principalmente sobre_todo | sobre_todo principalmente | a_menudo con_frecuencia
frecuentemente | a_veces ocasionalmente de_vez_en_cuando | siempre constantemente | junto_con con conjuntamente |
conjuntamente junto con | en_colaboración_con con | por_turnos en_rotación | solo sin_ayuda | cada_trimestre
trimestral trimestralmente cada_tres_meses | trimestral cada_tres_meses | semestral cada_seis_meses | quincenal
cada_dos_semanas cada_quince_días | cada_semana semanal | cada_mes mensual | cada_año anual | diario cada_día | antes
previamente con_anterioridad | después posteriormente más_tarde | luego después | actualmente en_la_actualidad ahora |
todavía aún | aún todavía | ya_no dejar | nuevo reciente | antiguo viejo | grande amplio | amplio grande | pequeño
reducido | rápido ágil | fácil sencillo | sencillo fácil | difícil complicado | distinto diferente diverso | diferente
distinto | varios diversos distintos | propio personal | común compartido | gratuito gratis | completo entero |
digital electrónico | escrito por_escrito | a_mano manualmente manual | en_línea online | a_distancia remoto en_línea
| externo exterior de_fuera | interno de_la_casa | destino rumbo
| obtener obtuvo obtuve conseguir | visto_bueno aprobación aprobar | acudir acudí asistir asistí | puesta_en_marcha
implantación lanzamiento | implantación implementación puesta_en_marcha | poseer tener | intervenir intervine
participar | supervisado supervisada bajo_supervisión
`
