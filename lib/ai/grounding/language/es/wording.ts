/** Words and turns of phrase for the same thing or deed, a row each between bars. */
export const spanishWording = `
redactar redacté redacción redacto escribir escribí escrito escribo | elaborar elaboré elaboración elaboro preparar preparé preparación preparo confeccionar confección
| preparar preparé preparación elaborar hacer hice | diseñar diseñé diseño concebir crear | crear creé creación poner_en_marcha montar
| desarrollar desarrollé desarrollo programar programé crear | construir construí construcción levantar edificar
| fabricar fabriqué fabricación producir produje producción confeccionar | instalar instalé instalación colocar coloqué colocación montar monté montaje
| montar monté montaje ensamblar ensamblaje armar | reparar reparé reparación arreglar arreglé arreglo | mantener mantuve mantenimiento conservar conservación
| revisar revisé revisión reviso comprobar comprobé comprobación verificar verifiqué verificación controlar controlé control inspeccionar inspección chequear
| examinar examen estudiar estudio analizar | analizar analicé análisis analizo estudiar estudié estudio | medir medí medición | evaluar evalué evaluación valorar valoré valoración
| calcular calculé cálculo | registrar registré registro registro anotar anoté apuntar asentar introducir dar_de_alta alta
| introducir introduje introducción implantar implanté implantación poner_en_marcha puse_en_marcha puesta_en_marcha
| actualizar actualicé actualización poner_al_día mantener_al_día | clasificar clasifiqué clasificación clasificábamos ordenar ordené ordenar archivar
| archivar archivé archivo | seguir seguí seguimiento monitorizar vigilar | supervisado bajo_la_supervisión
| acompañar acompañé acompañamiento acompaño | atender atendí atención atiendo recibir recibí | cuidar cuidé cuidado cuidados atender
| tratar traté tratamiento atender | gestionar gestioné gestión gestiono tramitar tramité tramitación llevar llevé encargado encargarse encargo ocuparse
| encargarse encargué encargado ocuparse ocupé ocupo llevar | responder respondí respuesta contestar contesté contestación respondo
| informar informé información comunicar | asesorar asesoré asesoramiento aconsejar orientar | orientar orienté orientación
| enseñar enseñé enseñanza dar_clase clases impartir impartí | impartir impartí dar di | formar formé formación capacitar capacité capacitación instruir
| organizar organicé organización montar preparar | planificar planifiqué planificación programar programación | coordinar coordiné coordinación
| participar participé participación tomar_parte colaborar colaboré colaboración contribuir contribuí contribución aportar
| ayudar ayudé ayuda apoyar apoyé apoyo asistir echar_una_mano respaldar auxiliar | asistir asistí asistencia acudir acudí hacer_un_curso
| negociar negocié negociación pactar acordar | comprar compré compra adquirir adquisición | pedir pedí pedido encargar solicitar
| vender vendí venta ventas | entregar entregué entrega repartir repartí reparto | transportar transporté transporte llevar trasladar
| conducir conduje conducción manejar | cargar cargué carga | enviar envié envío mandar mandé remitir | recoger recogí recogida
| embalar embalaje empaquetar envasar | almacenar almacenamiento guardar | limpiar limpié limpieza | cocinar cociné cocina guisar preparar
| hornear horneado | servir serví servicio | reducir reduje reducción reducido bajar bajó bajada disminuir disminuyó disminución recortar recorte rebajar descender descenso caer cayó pasar_de
| aumentar aumenté aumento incrementar incremento subir subió subida elevar crecer creció crecimiento pasar_de
| mejorar mejoré mejora | acelerar aceleré agilizar | ahorrar ahorré ahorro ahorros | evitar evité prevenir prevención | eliminar eliminé eliminación suprimir
| sustituir sustituí sustitución reemplazar reemplacé reemplazo cambiar suplir | cambiar cambié cambio modificar | modificar modifiqué adaptar adaptación ajustar
| rehacer rediseñar reformar | renovar renové renovación restaurar restauración | migrar migré migración pasar traslado trasladar
| lanzar lancé lanzamiento | empezar empecé comenzar comencé comienzo inicio iniciar | terminar terminé acabar finalizar finalización concluir completar
| obtener obtuve obtención conseguir conseguí lograr | aprobar aprobado superar | lograr logré conseguir alcanzar alcancé
| contratar contraté contratación | proponer propuse propuesta sugerir sugerí plantear | recomendar recomendé recomendación aconsejar
| presentar presenté presentación exponer | avisar avisé aviso notificar comunicar | notificar notifiqué comunicar informar
| traducir traduje traducción | publicar publiqué publicación aparecer editar | probar probé prueba pruebas ensayar ensayo testear
| utilizar utilicé uso usar usé emplear empleé empleo manejar manejo | manejar manejo operar operé
| reunir reuní recopilar recopilé recopilación recoger juntar | elegir elegí elección seleccionar seleccioné selección escoger
| buscar busqué búsqueda | encontrar encontré detectar detecté localizar hallar | resolver resolví resolución solucionar solucioné solución
| corregir corregí corrección | abrir abrí apertura | cerrar cerré cierre | cobrar cobré cobro caja | facturar facturé facturación facturas | pagar pago abonar
| vigilar vigilé vigilancia | aprender aprendí aprendizaje | hablar hablo dominio | sustituir suplencia cubrir_bajas
| cliente clientela | paciente enfermo enfermos | usuario usuaria persona_atendida | alumno alumna estudiante alumnado discípulo | niño niña menor
| joven adolescente | mayor anciano persona_mayor personas_mayores | aprendiz persona_en_prácticas becario | compañero compañera colega
| empleado trabajador plantilla personal operario | nuevo_empleado nuevo_compañero recién_llegado nueva_incorporación | jefe jefa responsable encargado
| equipo grupo cuadrilla | empresa compañía firma sociedad | tienda comercio local establecimiento | oficina despacho sucursal
| hospital clínica centro_sanitario | colegio escuela centro_educativo instituto | taller | fábrica planta | almacén nave depósito
| obra construcción | edificio inmueble | vivienda piso casa | vehículo coche camión | furgoneta vehículo | ruta recorrido trayecto línea
| mercancía producto artículo género | paquete bulto | inventario recuento existencias | proveedor suministrador | contrato acuerdo convenio
| presupuesto oferta cotización | precio tarifa coste | gasto coste desembolso | ingresos ventas | donativo donación | subvención ayuda_económica
| factura recibo | expediente caso | ficha formulario | documento papel documentación | folleto catálogo guía | guía manual
| carta correo | correo_electrónico e-mail email | llamada telefónica teléfono | queja reclamación | duda consulta pregunta | petición solicitud
| avería fallo incidencia | incidencia problema | error fallo equivocación | accidente siniestro | retraso demora | plazo tiempo
| horario turnos cuadrante | reunión encuentro junta | sesión clase | curso formación taller | taller_ curso | conferencia charla ponencia
| charla plática | exposición muestra | obra pieza | pieza objeto | colección fondo | foto fotografía imagen | espectáculo función
| concierto actuación | plato comida | postre dulce | pastel tarta | pan | bebida | cosecha recolección | campo finca | vaca ganado res
| árbol | madera | acero metal | herramienta útil | máquina equipo aparato | aparato dispositivo | programa aplicación software
| página web sitio | red | datos información | resultado | objetivo fin meta | norma regla normativa | procedimiento proceso | método técnica
| estudio investigación | encuesta sondeo | entrevista conversación | año anual anualmente | mes mensual mensualmente | semana semanal semanalmente
| día diario diariamente jornada | noche nocturno noches | mañana | tarde | fin_de_semana sábados_y_domingos | temporada campaña
| período periodo etapa  | conjuntamente junto | nuevo reciente | antiguo viejo | principal central
| pequeño reducido | grande amplio | rápido veloz | varios diversos distintos | distinto diferente | otro adicional más
| digital electrónico informático | manual a_mano manualmente | escrito por_escrito | oral verbal | local de_la_zona | municipal ayuntamiento
| nacional del_país | extranjero internacional | médico sanitario | jurídico legal | voluntario voluntariado voluntaria | gratuito gratis
| superficie extensión | encargo pedido | cuidadoso esmerado | cargo puesto | trabajo labor tarea | labor tarea trabajo
`
