// Generated from rules/messages/es.json by src/generate/files.ts. Do not edit; run "npm run generate".
export const messages: Readonly<Record<string, string>> = {
  'label.emergency-number': 'el número de emergencias de su zona',
  'label.every-reason-counts':
    'Cada uno de estos puntos tiene que estar resuelto antes de que pueda empezar el tratamiento.',
  'label.no': 'No',
  'label.unknown': 'No lo sé',
  'label.yes': 'Sí',
  'label.poisons-line': 'un teléfono de información toxicológica',
  'label.poisons-line-number': 'un teléfono de información toxicológica ({$number})',
  'verdict.eligibility.defer':
    'El tratamiento no es para ahora. Por favor, no se ponga inyecciones, explique a la clínica el motivo y lea más abajo qué tiene que pasar antes.',
  'verdict.eligibility.doctor_decides':
    'Un médico tiene que decidir antes sobre al menos una de sus respuestas. Enseñe estos puntos al médico de la clínica y no se ponga inyecciones hasta tener una respuesta.',
  'verdict.eligibility.insufficient_information':
    'Todavía no se sabe algo importante, así que por ahora no hay respuesta. Por favor, averigüe lo que falta y no se ponga inyecciones hasta entonces.',
  'verdict.eligibility.not_indicated':
    'Por lo que se sabe, este tratamiento no está pensado para su situación. Por favor, no lo reserve y pregunte a un médico qué otra cosa se podría hacer.',
  'verdict.eligibility.proceed_to_clinic_assessment':
    'Nada de lo que ha respondido va en contra de acudir a la valoración de la propia clínica. Ese es el siguiente paso: solo una exploración puede mostrar si el tratamiento puede empezar.',
  'verdict.triage.contact_clinic_24_48h':
    'Contacte con la clínica o con su médico en un plazo de 24 a 48 horas, no se haga ninguna otra sesión antes de hablar con ellos y acuda hoy a un médico si empeora. Llame de inmediato al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desmaya o tiene confusión. Si está embarazada, tiene más de 75 años, tiene diabetes o las defensas bajas, o recibe tratamiento por un cáncer, llame también de inmediato si tiene fiebre o si la piel está caliente o suelta líquido o pus.',
  'verdict.triage.emergency_now':
    'Esto puede ser una emergencia: llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital, y diga que le han puesto inyecciones de mesoterapia en el cuero cabelludo. No espere a que la clínica responda, aunque otro mensaje dé más tiempo.',
  'verdict.triage.expected_no_action':
    'Según sus respuestas, ahora no tiene que hacer nada; responda otra vez a las preguntas si algo no se le pasa, empeora o es nuevo. Llame de inmediato al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desmaya o tiene confusión. Si está embarazada, tiene más de 75 años, tiene diabetes o las defensas bajas, o recibe tratamiento por un cáncer, llame también de inmediato si tiene fiebre o si la piel está caliente o suelta líquido o pus.',
  'verdict.triage.self_care_watch':
    'Según sus respuestas, por ahora puede cuidarse en casa y vigilarlo; responda otra vez a las preguntas si empeora, si dura más de lo que dicen los mensajes o si aparece algo nuevo. Llame de inmediato al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desmaya o tiene confusión. Si está embarazada, tiene más de 75 años, tiene diabetes o las defensas bajas, o recibe tratamiento por un cáncer, llame también de inmediato si tiene fiebre o si la piel está caliente o suelta líquido o pus.',
  'verdict.triage.urgent_same_day':
    'Acuda hoy a un médico o hable hoy con uno (en urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia, aunque otro mensaje dé más tiempo. Llame de inmediato al teléfono de emergencias ({$emergencyNumber}) si empeora rápido, le cuesta respirar, se desmaya o tiene confusión.',
  'verdict.adherence.final_result_may_be_reduced':
    'El resultado final, si lo hay, puede ser menor de lo esperado. No es un reproche; hable con el médico sobre si seguir o dejarlo.',
  'verdict.adherence.first_results_window':
    'Es la época en que pueden verse los primeros resultados, si es que se ven. Pida al médico que le mire el pelo y lo compare.',
  'verdict.adherence.insufficient_information':
    'Todavía falta algo importante por saber, así que no se puede valorar el resultado. Por favor, averigüe lo que falta o pregunte al médico.',
  'verdict.adherence.on_track':
    'Se ha notado una mejoría. Puede perderse y nadie puede decir cómo va a seguir, así que hable con el médico sobre qué puede esperar.',
  'verdict.adherence.progress_may_be_delayed':
    'El avance puede tardar más de lo previsto. No es un reproche; pregunte al médico si conviene cambiar el plan.',
  'verdict.adherence.review_due':
    'Es momento de que un médico vuelva a valorarlo, porque puede que haya que revisar el diagnóstico. Por favor, consulte a un médico, mejor a un dermatólogo, antes de decidir cómo seguir.',
  'verdict.adherence.too_early_to_judge':
    'Es pronto para valorar el resultado. Pregunte al médico cuándo tiene sentido hacerlo.',
  'verdict.aftercare.allowed':
    'Según sus respuestas, los consejos generales no lo desaconsejan ahora. Las instrucciones de su médico son lo primero; si se encuentra mal, pare y responda al cuestionario de síntomas.',
  'verdict.aftercare.allowed_confirm_with_clinic':
    'Según sus respuestas, puede que ya sea posible. Por favor, confírmelo con la clínica antes de hacerlo.',
  'verdict.aftercare.ask_clinic':
    'Los consejos generales no dan una respuesta para esto. Por favor, pregunte a la clínica antes de hacerlo.',
  'verdict.aftercare.discouraged':
    'Es mejor no hacerlo por ahora. Si es importante para usted, hable antes con la clínica.',
  'verdict.aftercare.insufficient_information':
    'Todavía falta algo importante por saber, así que no hay una respuesta clara. Por favor, espere aunque otro mensaje lo permita, y averigüe lo que falta o pregunte a la clínica.',
  'verdict.aftercare.not_yet':
    'Por favor, no lo haga todavía. Lea abajo a qué hay que esperar y pregunte a la clínica si tiene dudas.',
  'verdict.clinic.disqualified':
    'Según sus respuestas, por favor, no se ponga inyecciones aquí, porque falta algo necesario para protegerle. Elija otra clínica y, si ya se las ha puesto aquí y nota alguna molestia, responda ahora al cuestionario de síntomas.',
  'verdict.clinic.do_not_book_yet':
    'Por favor, no reserve todavía, porque falta algo importante o no se sabe. Pregunte a la clínica y no se ponga inyecciones allí hasta tener una respuesta clara.',
  'verdict.clinic.incomplete':
    'Todavía falta algo para poder valorar esta clínica. Pregunte por los puntos de abajo antes de reservar.',
  'verdict.clinic.positive':
    'Según sus respuestas, no hay nada en contra de esta clínica. Esto no dice si el tratamiento le conviene, así que pida antes que le examinen el pelo y el cuero cabelludo.',
  'verdict.guidance.advice_applies': 'Abajo tiene algunos consejos. Son opcionales y no impiden ninguna sesión.',
  'verdict.guidance.leave_out_a_tip':
    'Algunos de los consejos habituales no son para usted. Déjelos fuera como se indica abajo y pregunte a un médico si tiene dudas.',
  'verdict.guidance.nothing_to_change':
    'Según sus respuestas, no hay ningún hábito que necesite cambiar. Los consejos de abajo son opcionales.',
  'verdict.listedEffects.article_silent':
    'La lista de efectos del artículo no recoge todo lo que hay en sus respuestas, y eso no dice nada sobre lo urgente que es. Responda ahora al cuestionario de síntomas y llame enseguida al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desmaya, se siente confuso o la piel se pone azul, gris o negra.',
  'verdict.listedEffects.listed_effect':
    'Lo que describe está en la lista de efectos del artículo, y eso no dice nada sobre lo urgente que es. Responda ahora al cuestionario de síntomas y llame enseguida al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desmaya, se siente confuso o la piel se pone azul, gris o negra.',
  'verdict.listedEffects.listed_effect_outside_description':
    'Lo que describe va más allá de la lista de efectos del artículo, o no se sabe, y eso no dice nada sobre lo urgente que es. Responda ahora al cuestionario de síntomas y llame enseguida al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desmaya, se siente confuso o la piel se pone azul, gris o negra.',
  'verdict.preparation.hold_ask_clinic':
    'Pregunte a la clínica por el punto de abajo antes de ir. No se haga la sesión hasta tener su respuesta.',
  'verdict.preparation.insufficient_information':
    'Todavía falta algo importante por saber, así que no se puede decir si su preparación para la sesión está completa. Por favor, averigüe lo que falta o llame a la clínica, y no se haga la sesión hasta que esté claro.',
  'verdict.preparation.not_ready':
    'Por favor, no se haga la sesión ahora. Llame a la clínica, explique el motivo y lea abajo qué tiene que pasar antes.',
  'verdict.preparation.ready':
    'Según sus respuestas, su preparación para la sesión está completa. Avise a la clínica si algo cambia antes de que empiece; la última palabra la tiene la comprobación de la propia clínica.',
  'verdict.preparation.ready_with_advice':
    'Según sus respuestas, su preparación para la sesión está completa, salvo un consejo que no se ha cumplido del todo. Léalo abajo y dígaselo a la clínica antes de que empiece la sesión.',
  'verdict.protocol.insufficient_information':
    'Todavía falta algo importante por saber sobre el plan. Por favor, pregunte a la clínica y no se haga ninguna sesión hasta tener la respuesta.',
  'verdict.protocol.outside_usual_range':
    'Algo del plan es distinto de lo habitual. Es una información y no una prohibición: pregunte el motivo al médico de la clínica antes de la próxima sesión.',
  'verdict.protocol.unsafe_protocol':
    'Algo del plan podría ser peligroso. No se haga ninguna sesión hasta que el médico de la clínica haya revisado y cambiado el plan.',
  'verdict.protocol.within_usual_range':
    'Por lo que se sabe, el plan está dentro de lo habitual. Esto no dice si el tratamiento le conviene; eso lo decide con usted el médico de la clínica.',
  'verdict.remedy.ask_doctor_or_pharmacist_first':
    'Por favor, pregunte a un médico o farmacéutico antes de usar algo contra las molestias. Una compresa fría no necesita receta.',
  'verdict.remedy.doctor_prescribes':
    'Es un médico o un farmacéutico quien indica el remedio, así que siga lo que le digan. Una compresa fría no necesita receta.',
  'verdict.visit.ask_clinic_first':
    'Pregunte a la clínica antes de la sesión y no se la haga hasta tener su respuesta; si tiene alguna molestia, contacte con la clínica o con un médico en un plazo de 24 a 48 horas. Acuda hoy a un médico si empeora y llame enseguida al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desmaya o se siente confuso.',
  'verdict.visit.emergency_now':
    'Puede ser una emergencia: llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a urgencias de un hospital, y diga que le han puesto inyecciones de mesoterapia en el cuero cabelludo. No se haga ninguna sesión y no espere a que responda la clínica.',
  'verdict.visit.more_answers_needed':
    'Todavía falta algo importante por saber, así que no hay una respuesta sobre la sesión. Por favor, averigüe lo que falta y no se haga la sesión hasta que esté claro.',
  'verdict.visit.no_session':
    'Por favor, no se haga ninguna sesión por ahora, y no sienta que tiene que recuperarla. Explique el motivo a la clínica y lea abajo qué tiene que pasar antes o qué debe consultar con un médico.',
  'verdict.visit.not_today':
    'Por favor, no se haga la sesión hoy. Llame a la clínica, explique el motivo y lea abajo qué tiene que pasar antes.',
  'verdict.visit.seek_care_today':
    'Acuda hoy a un médico o hable hoy con uno (en urgencias si la consulta está cerrada), hable de la mesoterapia y no se haga ninguna sesión. Llame enseguida al teléfono de emergencias ({$emergencyNumber}) si empeora con rapidez, le cuesta respirar, se desmaya o se siente confuso.',
  'verdict.visit.session_as_planned':
    'Según sus respuestas, no hay nada en contra de la sesión prevista. Avise a la clínica si algo cambia antes de que empiece; la última palabra la tiene la comprobación de la propia clínica.',
  'verdict.visit.session_with_advice':
    'Según sus respuestas, nada impide la sesión, pero antes hay algunos consejos que leer. Dígaselo a la clínica antes de que empiece la sesión y vuelva a responder a las preguntas si una molestia empeora o aparece algo nuevo.',
  'finding.eligibility.active-scalp-disease':
    'Tiene un problema de piel en el cuero cabelludo, y las agujas pueden hacer que empeore donde entran. El tratamiento tiene que esperar hasta que un médico confirme que su cuero cabelludo se ha recuperado, aunque la clínica quiera empezar ya. Por favor, acuda a un dermatólogo, y hágalo pronto si el cuero cabelludo le duele o tiene granos con pus.',
  'finding.eligibility.acute-infection-or-fever':
    'Tiene fiebre, se encuentra mal o tiene señales de una infección, como granos con pus en el cuero cabelludo o una calentura en el labio (herpes). Las inyecciones tienen que esperar hasta que esto se haya curado, aunque alguien haya dicho que sí a la sesión. Acuda pronto a un médico; vaya el mismo día si tiene fiebre, se encuentra muy mal, tiene llagas cerca de un ojo o se hizo una sesión hace poco.',
  'finding.eligibility.anaesthetic-allergy':
    'La mezcla prevista lleva un anestésico que puede darle una reacción por su alergia. No debe ponerse esta mezcla, aunque alguien haya dicho que sí. Avise a la clínica y pida otra distinta que un médico haya revisado.',
  'finding.eligibility.appearance-distress':
    'Parece que lo que siente sobre su aspecto le pesa, y muchas personas conocen esa sensación. Ayuda hablar primero con un profesional de la salud mental, y después el médico de la clínica decide sobre el tratamiento. Si alguna vez piensa en hacerse daño, cuénteselo a alguien de confianza y llame al teléfono de emergencias ({$emergencyNumber}).',
  'finding.eligibility.assessment-first':
    'Pida a la clínica que le examine el pelo y el cuero cabelludo antes de la primera inyección. Estas preguntas le ayudan a preparar esa visita, pero no pueden sustituirla.',
  'finding.eligibility.bleeding-disorder':
    'Su sangre no coagula como debería, y muchos pinchazos podrían causar moratones grandes. El tratamiento tiene que esperar a lo que aconseje un especialista de la sangre, y después decide el médico de la clínica. Avise a la clínica y pregunte antes a su especialista.',
  'finding.eligibility.blood-donor':
    'Usted dona sangre, y uno de los medicamentos previstos para la inyección puede quedarse en ella mucho tiempo. Si una paciente embarazada recibe su sangre, podría dañar al bebé. Avise a la clínica, y avise al servicio de donación antes de volver a donar.',
  'finding.eligibility.blood-pressure-and-vasodilator':
    'Uno de los medicamentos previstos para la inyección puede bajar la tensión, y usted tiene un problema de corazón o de tensión o toma un medicamento para ello. El médico de la clínica decide si puede ponérselo. Avise a la clínica y siga con sus propios medicamentos.',
  'finding.eligibility.blood-thinner':
    'Toma un anticoagulante que le recetó un médico, así que puede tener moratones o sangrar con más facilidad donde entran las agujas. Decide el médico de la clínica, mejor junto con el médico que se lo recetó. Avise a la clínica y lleve una lista de sus medicamentos.',
  'finding.eligibility.blood-thinner-decided':
    'Un médico ha aceptado el tratamiento aunque usted toma un anticoagulante. Recuérdeselo a la clínica en cada sesión. Si después le sale un moratón o manchas, acuda a un médico el mismo día; si el sangrado no para, llame al teléfono de emergencias ({$emergencyNumber}).',
  'finding.eligibility.breastfeeding':
    'Está dando el pecho, así que este tratamiento no es para ahora. Tiene que esperar hasta que termine, y no hay ninguna prisa. Por favor, avise a la clínica.',
  'finding.eligibility.cancer-active':
    'Nos ha dicho que hay un cáncer ahora o que se está tratando; las pastillas también cuentan como tratamiento. Las inyecciones para el pelo no son para ahora. Por favor, hable con su equipo de oncología y avise al médico de la clínica, que decide sobre este punto después de valorar su caso.',
  'finding.eligibility.cancer-in-remission':
    'Tuvo un cáncer, y un médico ha confirmado que está en remisión. Decide el médico de la clínica, y para ello necesita la opinión de su equipo de oncología. Pida a su equipo un informe y llévelo.',
  'finding.eligibility.cancer-remission-self-reported':
    'Siente que el cáncer ya ha quedado atrás, pero ningún médico lo ha confirmado todavía. El médico de la clínica decide si el tratamiento es posible. Pida un informe a su equipo de oncología y llévelo a la clínica.',
  'finding.eligibility.cancer-under-treatment':
    'Nos ha dicho que hay un cáncer ahora o que se está tratando; las pastillas también cuentan como tratamiento. Las inyecciones para el pelo tienen que esperar hasta que esto termine, aunque la clínica quiera empezar ya. Por favor, hable con su equipo de oncología y, si tiene fiebre, llame de inmediato a su equipo o al teléfono de emergencias ({$emergencyNumber}).',
  'finding.eligibility.circulatory-condition':
    'Tiene un problema en las venas o en la circulación. El tratamiento tiene que esperar hasta que un médico confirme que ya ha pasado, o hasta que el médico de la clínica decida que puede seguir adelante. Cuénteselo a la clínica antes de reservar.',
  'finding.eligibility.current-allergy':
    'Ahora mismo tiene una alergia; la alergia al polen y el asma también cuentan. El tratamiento tiene que esperar hasta que un médico confirme que la alergia ha pasado, o hasta que el médico de la clínica decida que puede seguir adelante. Diga a la clínica qué le da alergia y qué le ocurre entonces.',
  'finding.eligibility.diabetes':
    'Tiene diabetes, y entonces los pinchazos en la piel se infectan con más facilidad. Aunque tenga el azúcar bien controlado, el tratamiento tiene que esperar hasta que un médico confirme la recuperación o el médico de la clínica decida que puede seguir adelante. Avise a la clínica y siga con sus cuidados habituales de la diabetes.',
  'finding.eligibility.diabetes-in-remission':
    'Tuvo diabetes, y un médico le ha dicho que ya no la tiene. El médico de la clínica decide después de comprobar que sigue siendo así. Dígale cuándo le midieron el azúcar en la sangre por última vez.',
  'finding.eligibility.doctor-decision-pending':
    'Un médico todavía no ha decidido sobre su tratamiento. Por favor, espere la respuesta y pregunte a la clínica quién se la va a dar.',
  'finding.eligibility.doctor-says-wait':
    'Un médico le ha dicho que espere, así que el tratamiento no es para ahora. Pregúntele qué tiene que cambiar antes y cuándo debe volver.',
  'finding.eligibility.drug-in-syringe':
    'La mezcla prevista lleva un medicamento, no solo las vitaminas, los minerales y los aminoácidos habituales. Pida a la clínica que le escriba su nombre, por qué lo necesita y qué efectos secundarios puede tener. Diga al médico de la clínica qué otras cosas toma.',
  'finding.eligibility.evidence-limited':
    'Las pruebas de que este tratamiento ayuda son limitadas, y no todos los estudios coinciden. Un efecto puede perderse poco a poco cuando se deja el tratamiento. Pregunte al médico de la clínica qué puede esperar y qué otras opciones tiene.',
  'finding.eligibility.expects-immediate-result':
    'Espera un cambio rápido, pero este tratamiento es lento. Si llega a notarse una diferencia, suele tardar meses. Hable con la clínica sobre lo que es realista antes de empezar.',
  'finding.eligibility.faints-with-needles':
    'Ya se ha desmayado antes con las agujas; le pasa a muchas personas. Avise a la clínica y pida que le tumben durante la sesión. Pida que le vigilen durante al menos 15 minutos después.',
  'finding.eligibility.feels-ill':
    'Hoy se encuentra mal o tiene fiebre. Por favor, llame a la clínica antes de salir, y deje que un médico averigüe qué le pasa antes de ponerse ninguna inyección. Acuda a un médico el mismo día si tiene fiebre, está empeorando o se hizo una sesión hace poco.',
  'finding.eligibility.heart-or-blood-pressure':
    'Tiene un problema de corazón o de tensión, y en ese caso algunas mezclas necesitan más cuidado. El médico de la clínica decide si el tratamiento es posible. Cuénteselo, lleve una lista de sus medicamentos y siga tomándolos.',
  'finding.eligibility.hormone-drug-and-contraception':
    'Uno de los medicamentos previstos para la inyección podría dañar a un bebé antes de nacer. El médico de la clínica decide si puede ponérselo. Si puede quedarse embarazada, pregunte cómo evitarlo antes de decir que sí a la mezcla.',
  'finding.eligibility.hormone-drug-and-partner':
    'Uno de los medicamentos previstos para la inyección puede pasar al semen. Esto importa porque su pareja está embarazada o se planea un embarazo. Avise a la clínica antes de la sesión; su médico decide si este medicamento es adecuado para usted ahora.',
  'finding.eligibility.hormone-drug-and-pregnancy':
    'Uno de los medicamentos previstos para la inyección podría dañar a un bebé antes de nacer, y usted está embarazada, puede estarlo o quiere estarlo. No debe ponerse esta mezcla, aunque alguien haya dicho que sí. Avise a la clínica ahora; si ya se la han puesto y puede estar embarazada, hable con un médico el mismo día.',
  'finding.eligibility.immunosuppressed':
    'Su cuerpo no puede defenderse de los gérmenes tan bien como es habitual, así que los pinchazos podrían infectarse con más facilidad. Decide el médico de la clínica, mejor junto con el médico que le trata. Si tiene fiebre o se encuentra mal, acuda a un médico el mismo día.',
  'finding.eligibility.infectious-disease':
    'Ahora mismo tiene una infección; también cuenta una que dura toda la vida. El tratamiento tiene que esperar hasta que un médico confirme que se ha recuperado, o hasta que el médico de la clínica decida que puede seguir adelante. Acuda a un médico el mismo día si tiene fiebre o se encuentra muy mal.',
  'finding.eligibility.isotretinoin':
    'Toma cápsulas para el acné o las dejó hace poco, y su piel todavía puede curar de otra manera. El médico de la clínica decide si el tratamiento puede seguir adelante o debe esperar. Dígale cuándo tomó la última, y pregunte a un médico antes de cambiar nada.',
  'finding.eligibility.keloid':
    'Su piel tiende a formar cicatrices gruesas que siguen creciendo, y hasta un pinchazo pequeño puede dar lugar a una. El médico de la clínica decide si las agujas son una buena idea para usted. Enséñele sus cicatrices antes de aceptar nada.',
  'finding.eligibility.loss-after-pregnancy':
    'La caída del pelo después de un embarazo es frecuente y muchas veces se pasa sin tratamiento en un año, más o menos. Pregunte a un médico si podría simplemente esperar y ver. Si dura más o empeora, pida que se lo miren.',
  'finding.eligibility.no-complaint':
    'Nos ha dicho que no se le cae el pelo y que no lo tiene débil, fino ni quebradizo. El tratamiento está pensado para eso, así que ahora no hay nada que tratar. Si más adelante nota un cambio en su pelo, pregunte a un médico.',
  'finding.eligibility.no-roots':
    'La persona que le examinó no encontró raíces de pelo en esta zona, así que las inyecciones no tienen sobre qué actuar. Este tratamiento no está pensado para eso. Por favor, pida pronto a un dermatólogo que le mire el cuero cabelludo, porque la causa pueden ser cicatrices de la piel.',
  'finding.eligibility.not-yet-disclosed':
    'La clínica todavía no conoce todas sus enfermedades, medicamentos y alergias. Por favor, dígaselo antes de la primera sesión, también lo que parezca poco importante. Una lista escrita lo hace más fácil.',
  'finding.eligibility.other-current-disease':
    'Ahora mismo tiene otra enfermedad. El médico de la clínica decide si el tratamiento es posible o tiene que esperar. Cuéntesela y lleve una lista de sus medicamentos.',
  'finding.eligibility.other-procedure':
    'Lo que tiene previsto es otro tratamiento: uno sin inyecciones, uno con su propia sangre o uno con un rodillo o lápiz de agujas. Estas preguntas no se hicieron para él, así que no pueden decirle si le conviene. Por favor, pregunte al médico de la clínica antes de reservar.',
  'finding.eligibility.painkiller-thins-blood':
    'Toma un calmante para el dolor, comprado sin receta, que puede hacer que tenga moratones o sangre con más facilidad. Avise a la clínica antes de la sesión. Si un médico le dijo que lo tomara, pregunte a ese médico antes de cambiar nada.',
  'finding.eligibility.past-allergic-reaction':
    'Algo para el pelo, o un medicamento, le ha dado una reacción alérgica en el pasado. El médico de la clínica decide si puede ponerse las inyecciones. Dígale qué fue, cuándo ocurrió y cómo reaccionó.',
  'finding.eligibility.past-anaphylaxis':
    'Ya ha tenido antes una reacción alérgica grave. El médico de la clínica decide si puede ponerse inyecciones. Dígale qué la causó, y lleve siempre consigo su autoinyector de emergencia para la alergia si tiene uno.',
  'finding.eligibility.patchy-or-scarring-hair-loss':
    'Le falta pelo en algunas zonas, o su cuero cabelludo está liso o parece una cicatriz. Primero debería mirarlo un dermatólogo, y después decide el médico de la clínica. Diga a la clínica qué ha encontrado su propio médico.',
  'finding.eligibility.possible-pregnancy':
    'Puede estar embarazada, y hay que saberlo antes de cualquier inyección. Por favor, hágase una prueba de embarazo y diga el resultado a la clínica; pregunte a un médico si no está claro. Si se ha hecho una sesión hace poco, hable con un médico el mismo día.',
  'finding.eligibility.pregnancy':
    'Está embarazada, así que este tratamiento no es para ahora: tiene que esperar hasta que termine el embarazo. Por favor, avise a la clínica. Si se ha hecho una sesión durante el embarazo, hable con un médico el mismo día.',
  'finding.eligibility.reaction-after-earlier-session':
    'Tuvo una reacción después de una sesión anterior que podría ser una alergia. El tratamiento tiene que parar por ahora, y el médico de la clínica decide si puede seguir. Si ahora tiene un sarpullido o hinchazón, acuda hoy a un médico; si le cuesta respirar o siente que se va a desmayar, llame al teléfono de emergencias ({$emergencyNumber}).',
  'finding.eligibility.recovered-still-tell':
    'Si alguna enfermedad o alergia suya ya ha pasado, la clínica también necesita saberlo. Cuéntelo antes de la primera sesión y lleve cualquier informe de su médico.',
  'finding.eligibility.skin-disease':
    'Ahora mismo tiene un problema de piel. El tratamiento tiene que esperar hasta que un médico confirme que ha desaparecido, o hasta que el médico de la clínica decida que puede seguir adelante. Diga a la clínica en qué parte del cuerpo está y enséñelo.',
  'finding.eligibility.soy-or-peanut-allergy':
    'Tiene alergia a la soja o al cacahuete, y los productos con uno de los medicamentos previstos para la inyección pueden no convenirle. El tratamiento tiene que esperar mientras el médico de la clínica revisa todos los ingredientes y decide. Avise ahora a la clínica de su alergia.',
  'finding.eligibility.under-age':
    'No llega a la edad mínima para este tratamiento, y el permiso de su madre o su padre no cambia eso. La caída del pelo a una edad temprana necesita que un médico busque la causa. Por favor, acuda a un médico junto con una persona adulta de confianza.',
  'finding.eligibility.undiagnosed-hair-loss':
    'Su pelo empezó a caerse de repente o por zonas, o su cuero cabelludo tiene un aspecto o un tacto raro, y ningún médico ha encontrado todavía la causa. El tratamiento tiene que esperar hasta que un médico le haya dicho qué tipo de caída del pelo es. Por favor, acuda pronto a su médico o a un dermatólogo, y el mismo día si además tiene fiebre o se encuentra mal.',
  'finding.triage.age-unknown':
    'No se sabe la edad de la persona tratada, así que hace falta más cuidado. Contacte con la clínica o con un médico en un plazo de 24 a 48 horas, y responda a la pregunta sobre la edad en cuanto pueda. A un niño menor de cinco años con cualquier molestia debería verlo hoy un médico. Llame al teléfono de emergencias ({$emergencyNumber}) si a la persona le cuesta respirar, cuesta despertarla, tiene confusión, está floja o tiene la piel a manchas, azul o gris.',
  'finding.triage.allergy-far-from-care':
    'Esto puede ser una reacción alérgica, y la atención de urgencia está lejos, así que no espere a que empeore. Llame ahora al teléfono de emergencias ({$emergencyNumber}). Túmbese en horizontal, o siéntese si le cuesta respirar, y no se ponga de pie ni camine. Si le han dado un autoinyector de adrenalina para usted, téngalo en la mano y úselo a la primera señal de problemas para respirar, problemas en la garganta o mareo.',
  'finding.triage.bald-patch':
    'Hay que mirar una zona sin pelo o una piel como de cicatriz donde le trataron, aunque no duela. Contacte con la clínica o con su médico en un plazo de 24 a 48 horas y pida que le vea un especialista de la piel. No se haga ninguna otra sesión hasta que ese médico lo haya mirado. Acuda hoy a un médico si la piel está caliente, suelta líquido o pus, está hinchada o duele cada vez más; llame al teléfono de emergencias ({$emergencyNumber}) si además aparece fiebre.',
  'finding.triage.bleeding-or-head-injury':
    'Un sangrado que no para, una hinchazón que se ve crecer o una lesión por una caída o un golpe en la cabeza necesita atención de urgencia. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. Si sangra, presione con fuerza con una gasa limpia 10 minutos cada vez, sin levantarla para mirar, hasta que llegue la ayuda y se haga cargo. No conduzca usted y no se quede a solas.',
  'finding.triage.blisters':
    'Las ampollas después de las inyecciones pueden ser señal de una infección o de que llega poca sangre a la piel. Acuda hoy a un médico (a urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia. No las reviente, y no se toque los ojos después de tocarlas. Llame al teléfono de emergencias ({$emergencyNumber}) si aparecen cerca de un ojo o se extienden por el cuerpo, si la piel se pone blanca, azul, gris o negra o se queda dormida, o si tiene fiebre o se encuentra mal.',
  'finding.triage.blood-thinner':
    'Toma un anticoagulante, así que los moratones y el sangrado necesitan más cuidado; por sí solo, este aviso no le pide más que decirlo a todos los que le atienden. Si sangra, presione con fuerza con una gasa limpia durante 10 minutos sin levantarla para mirar. Acuda hoy a un médico si le sale un moratón o manchas, si tiene mareo o cansancio, o si el sangrado no para. Llame al teléfono de emergencias ({$emergencyNumber}) si sigue sangrando aunque haya presionado con fuerza durante 15 minutos, si una hinchazón crece, o si tiene un dolor de cabeza que empeora o heces negras.',
  'finding.triage.blood-thinner-unknown':
    'Tiene moratones o sangra después de las inyecciones, y no se sabe si toma un anticoagulante o sangra con facilidad. Si sangra, presione con fuerza con una gasa limpia durante 10 minutos sin levantarla para mirar; mire sus medicamentos y contacte con la clínica o con su médico en un plazo de 24 a 48 horas. Acuda hoy a un médico si el moratón o el sangrado aumenta, o si sí toma un anticoagulante o sangra con facilidad. Llame al teléfono de emergencias ({$emergencyNumber}) si sigue sangrando aunque haya presionado con fuerza durante 15 minutos, si ve crecer una hinchazón o si tiene un dolor de cabeza fuerte.',
  'finding.triage.breastfed-baby':
    'Un bebé que toma el pecho puede haber estado en contacto con lo que se inyectó. Contacte con su médico o con la clínica en un plazo de 24 a 48 horas, pregunte por la lactancia y tenga a mano el nombre del producto. Haga que un médico vea hoy al bebé si parece que no está bien por cualquier motivo. Llame de inmediato al teléfono de emergencias ({$emergencyNumber}) si el bebé está flojo, cuesta despertarlo, respira mal o no come, o si tiene menos de tres meses y 38 °C o más.',
  'finding.triage.breastfed-baby-unwell':
    'Un bebé que toma el pecho puede haber estado en contacto con lo que se inyectó y parece que no está bien, o no se sabe cómo está. Haga que un médico vea hoy al bebé (en urgencias si el centro de salud está cerrado) y lleve el nombre del producto. Pregunte al médico cómo alimentarlo hasta entonces. Llame de inmediato al teléfono de emergencias ({$emergencyNumber}) si el bebé está flojo, cuesta despertarlo, respira mal o no come, o si tiene menos de tres meses y 38 °C o más.',
  'finding.triage.breathing-or-throat':
    'Tiene problemas para respirar o tragar, o en la garganta o la mandíbula. Llame ahora al teléfono de emergencias ({$emergencyNumber}). Túmbese en horizontal, o siéntese si le cuesta respirar, y no se ponga de pie ni camine. Si esto puede ser una reacción alérgica y le han dado un autoinyector de adrenalina para usted, úselo ahora.',
  'finding.triage.brief-faint':
    'Se desmayó poco después de las inyecciones y se recuperó enseguida. Túmbese con alguien a su lado, vuelva a comprobar cómo está a los 15 minutos, levántese despacio y no conduzca hasta que se encuentre bien. Avise a la clínica o a su médico en un plazo de 24 a 48 horas, y antes de la próxima sesión, para que puedan tratarle en posición tumbada. Llame al teléfono de emergencias ({$emergencyNumber}) si se golpeó la cabeza o se hizo daño, está o puede estar embarazada, se desmaya otra vez, no vuelve a estar del todo como siempre en unos minutos, o tiene dolor en el pecho, palpitaciones, urticaria (ronchas) o problemas para respirar.',
  'finding.triage.bruise-growing':
    'Un moratón que crece, o que puede estar creciendo, podría seguir sangrando bajo la piel. Acuda hoy a un médico (a urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia. No lo apriete ni le dé masajes. Llame al teléfono de emergencias ({$emergencyNumber}) si ve que se hincha, si sigue sangrando aunque haya presionado con fuerza durante 15 minutos, o si tiene un dolor de cabeza fuerte, siente que se va a desmayar o se adormila.',
  'finding.triage.bruise-on-thinner':
    'Tiene un moratón o manchas, y toma un anticoagulante o sangra con facilidad. Hable hoy con un médico (en urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia. No apriete la zona ni le dé masajes. Llame al teléfono de emergencias ({$emergencyNumber}) si una hinchazón crece, si sigue sangrando aunque haya presionado con fuerza durante 15 minutos, o si tiene un dolor de cabeza que empeora, siente que se va a desmayar o se adormila.',
  'finding.triage.bruise-or-spots':
    'Un moratón pequeño o unas manchas leves después de las agujas, por sí solos, se pueden vigilar en casa, y un moratón suele desaparecer en una o dos semanas. No apriete la zona ni le dé masajes. Vuelva a mirar a los tres días. Contacte con la clínica si siguen ahí después de 14 días, si miden más de 3 cm, o si las manchas se extienden o aparecen tarde. Acuda hoy a un médico si un moratón crece, se pone duro o nota que late, o si la piel se pone caliente o suelta líquido o pus; llame al teléfono de emergencias ({$emergencyNumber}) si ve crecer una hinchazón.',
  'finding.triage.bruise-or-spots-lasting':
    'El moratón o las manchas han durado más, son más grandes o evolucionan de otra forma que lo habitual. Contacte con la clínica o con su médico en un plazo de 24 a 48 horas y cuénteles lo de la mesoterapia. No los apriete ni les dé masajes. Acuda hoy a un médico si un moratón crece, se pone duro o nota que late, o si la piel se pone caliente o suelta líquido o pus; llame al teléfono de emergencias ({$emergencyNumber}) si ve crecer una hinchazón o si tiene fiebre y la piel caliente.',
  'finding.triage.burning-long-or-moderate':
    'El ardor es más fuerte o dura más que el ardor leve que se conoce después de este tratamiento, así que contacte con la clínica o con su médico en un plazo de 24 a 48 horas. No toque la piel y pregunte antes de ponerse nada en ella. Acuda hoy a un médico si empeora o se vuelve muy fuerte, o si la piel se pone caliente o suelta líquido o pus. Llame al teléfono de emergencias ({$emergencyNumber}) si la piel se pone blanca, azul, gris o negra, le salen ampollas o se queda dormida, o si tiene fiebre.',
  'finding.triage.burning-settling':
    'Un ardor leve que dura unas horas, por sí solo, se puede vigilar en casa. No toque la piel, pregunte a la clínica antes de ponerse nada en ella y vuelva a mirar cuando lleve 24 horas. Contacte con la clínica en un plazo de 24 a 48 horas si dura más de un día, si pasa de leve o si deja de mejorar. Acuda hoy a un médico si empeora, se vuelve muy fuerte o se extiende; llame al teléfono de emergencias ({$emergencyNumber}) si la piel se pone blanca, azul, gris o negra, le salen ampollas o se queda dormida, o si además tiene fiebre o se encuentra mal.',
  'finding.triage.burning-slight':
    'Un ardor leve suele pasarse en unas horas y, por sí solo, no le obliga a hacer nada ahora. Vuelva a mirar cuando lleve 6 horas, y contacte con la clínica si sigue ahí y no mejora. Acuda hoy a un médico si empeora, se vuelve muy fuerte o se extiende. Llame al teléfono de emergencias ({$emergencyNumber}) si la piel se pone blanca, azul, gris o negra, le salen ampollas o se queda dormida, o si además tiene fiebre o se encuentra mal.',
  'finding.triage.child-danger-signs':
    'Un bebé o un niño pequeño con estas señales puede tener una enfermedad grave. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. Quédese con el niño y vigile su respiración. Diga al personal si al niño le pusieron inyecciones o si estuvo en contacto con el producto.',
  'finding.triage.collapse-or-confusion':
    'Desplomarse, o tener una convulsión, confusión, mucho sueño, dolor en el pecho o palpitaciones después de las inyecciones puede ser peligroso. Llame ahora al teléfono de emergencias ({$emergencyNumber}), aunque ya haya pasado. Quédese en posición tumbada o sentada, lo que le resulte más fácil, y no conduzca. Alguien debe quedarse con usted y hacer lo que diga la persona que atienda la llamada.',
  'finding.triage.danger-sign-alone':
    'Las molestias fuertes de vientre, no orinar en todo el día o una piel que se ha puesto blanca o a manchas son una señal de alarma, aunque no haya nada más. Acuda hoy a un médico (a urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia. No caliente la zona ni le dé masajes. Llame al teléfono de emergencias ({$emergencyNumber}) si se marea o siente que se va a desmayar, si le cuesta respirar, si le sale urticaria (ronchas) o tiene fiebre, o si la piel pálida además duele, está dormida, tiene ampollas o se pone azul, gris o negra.',
  'finding.triage.deep-infection':
    'Un dolor muy fuerte, un dolor mucho mayor de lo que parece por la piel o una zona dormida pueden ser señal de una infección grave en lo profundo, bajo la piel, sobre todo con fiebre, ampollas o malestar. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. No espere a ver si se pasa. Cuente al personal lo de la mesoterapia y enséñele dónde le duele o dónde está dormida la piel.',
  'finding.triage.dizziness':
    'El mareo después de las inyecciones puede tener varias causas, por ejemplo la tensión baja, y hay que revisarlo. Hable hoy con un médico (en urgencias si el centro de salud está cerrado) y diga qué se inyectó y qué medicamentos toma. Túmbese, levántese despacio, no conduzca y vuelva a comprobar cómo está después de una hora. Llame al teléfono de emergencias ({$emergencyNumber}) si se desmaya, tiene dolor en el pecho, palpitaciones, la boca dormida, urticaria (ronchas), hinchazón, retortijones fuertes o vómitos, si le cuesta respirar, o si le cambia la vista, el habla o la fuerza.',
  'finding.triage.dizziness-brief':
    'Tuvo un mareo corto y leve poco después de la sesión, y ya se ha pasado. Descanse en posición tumbada, levántese despacio, beba y coma algo, y conduzca solo cuando se encuentre bien. Avise a la clínica o a su médico en un plazo de 24 a 48 horas, y antes de cualquier otra sesión, para que pueda tumbarse durante ella. Si vuelve o no se pasa, acuda hoy a un médico; llame al teléfono de emergencias ({$emergencyNumber}) si se desmaya, tiene dolor en el pecho, urticaria (ronchas) o hinchazón, o le cuesta respirar.',
  'finding.triage.drops-of-blood':
    'Unas gotas de sangre son habituales después de las agujas y, por sí solas, se pueden cuidar en casa. Presione con fuerza con una gasa limpia durante 10 minutos sin levantarla para mirar, y vuelva a comprobarlo después de una hora. Contacte con la clínica en un plazo de 24 a 48 horas si tardó más en parar o si vuelve después del primer día, y acuda hoy a un médico si sangra más o sangra por otros sitios. Llame al teléfono de emergencias ({$emergencyNumber}) si sigue sangrando aunque haya presionado con fuerza durante 15 minutos o si ve crecer una hinchazón.',
  'finding.triage.drops-of-blood-increasing':
    'El sangrado es más que unas gotas que paran, o falta una respuesta sobre ello, o usted sangra con facilidad. Presione con fuerza con una gasa limpia durante 10 minutos sin levantarla para mirar, y hable hoy con un médico (en urgencias si el centro de salud está cerrado). Cuéntele lo de la mesoterapia y cualquier anticoagulante o problema de sangrado. Llame al teléfono de emergencias ({$emergencyNumber}) si sigue sangrando aunque haya presionado con fuerza durante 15 minutos, si ve crecer una hinchazón o si siente que se va a desmayar.',
  'finding.triage.drops-of-blood-longer':
    'Las gotas de sangre han durado más o han aparecido más tarde de lo habitual, o usted toma un anticoagulante. Presione con fuerza con una gasa limpia durante 10 minutos sin levantarla para mirar, y contacte con la clínica o con su médico en un plazo de 24 a 48 horas, aunque ya haya parado. Acuda hoy a un médico si vuelve a empezar, sangra más, sangra por otros sitios, o si con 10 minutos no paró y toma un anticoagulante. Llame al teléfono de emergencias ({$emergencyNumber}) si sigue sangrando aunque haya presionado con fuerza durante 15 minutos o si ve crecer una hinchazón.',
  'finding.triage.dry-scabs':
    'Las costras o escamas pequeñas y secas en los puntos tratados suelen curarse en una semana y, por sí solas, se pueden vigilar en casa. No se las arranque ni se rasque, y vuelva a mirar a los tres días. Contacte con la clínica si siguen ahí después de siete días. Acuda hoy a un médico si se ponen húmedas, amarillas o calientes, o si crecen o se extienden; llame al teléfono de emergencias ({$emergencyNumber}) si además tiene fiebre, escalofríos, vómitos o mareo.',
  'finding.triage.dry-scabs-longer':
    'Las costras o escamas secas han durado más de una semana o son más que leves, o su salud, su edad o un embarazo piden más cuidado. No se las arranque ni se rasque, y contacte con la clínica o con su médico en un plazo de 24 a 48 horas. Acuda hoy a un médico si crecen, se extienden o se ponen húmedas, amarillas o calientes. Llame al teléfono de emergencias ({$emergencyNumber}) si además tiene fiebre, escalofríos, vómitos o mareo, o si se ponen húmedas, amarillas o calientes y usted está embarazada, tiene más de 75 años, o tiene diabetes o las defensas bajas.',
  'finding.triage.earlier-allergic-reaction':
    'Su reacción después de una sesión anterior puede haber sido una alergia, aunque otras sesiones fueran bien, así que avise a la clínica o a su médico en un plazo de 24 a 48 horas. Hable hoy con un médico si ahora tiene urticaria (ronchas), un sarpullido que se extiende o la cara hinchada. Llame de inmediato al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se le hincha la lengua o la garganta, o se marea o siente que se va a desmayar. Entonces, túmbese en horizontal, o siéntese si le cuesta respirar, no se ponga de pie ni camine, y use su propio autoinyector de adrenalina si le han dado uno.',
  'finding.triage.eye-involved':
    'Un ojo o un párpado rojo, caliente, con dolor, abultado o cerrado puede ser señal de una infección que puede dañar la vista. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. No se frote el ojo ni se ponga nada en él. Cuente al personal lo de la mesoterapia.',
  'finding.triage.face-swelling':
    'Los labios hinchados o la cara hinchada pueden ser señal de una reacción alérgica. Acuda hoy a un médico (a urgencias si el centro de salud está cerrado); no se quede a solas y vuelva a comprobar cómo está a los 15 minutos. Llame de inmediato al teléfono de emergencias ({$emergencyNumber}) si la hinchazón crece, si le cambia la voz, la lengua o la garganta, si le cuesta respirar, si se marea o siente que se va a desmayar, o si tiene retortijones fuertes o vómitos. Entonces, túmbese en horizontal, o siéntese si le cuesta respirar, no se ponga de pie ni camine, y use su propio autoinyector de adrenalina si le han dado uno.',
  'finding.triage.face-swelling-worsening':
    'Una hinchazón de los labios, la boca o la cara que empeora, o que puede estar empeorando, puede cerrarle el paso del aire. Llame ahora al teléfono de emergencias ({$emergencyNumber}). Túmbese en horizontal, o siéntese si le cuesta respirar, y no se ponga de pie ni camine. Si le han dado un autoinyector de adrenalina para usted, úselo ahora.',
  'finding.triage.faint-in-pregnancy':
    'Si está o puede estar embarazada, un desmayo tiene que revisarse enseguida. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. Túmbese hasta que llegue la ayuda y no conduzca usted. Cuente al personal lo del embarazo y lo de la mesoterapia.',
  'finding.triage.faint-lying-or-exercising':
    'Desmayarse en posición tumbada o al hacer ejercicio puede ser señal de un problema del corazón. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. Hágalo aunque ya se encuentre bien. Descanse, no conduzca usted y no se quede a solas.',
  'finding.triage.fever-or-ill':
    'La fiebre o encontrarse mal después de las inyecciones puede ser la primera señal de una infección. Hable hoy con un médico (en urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia. Tómese la temperatura y pida a alguien que le mire y le toque el cuero cabelludo. Llame al teléfono de emergencias ({$emergencyNumber}) si la piel tratada está caliente, hinchada, muy dolorida o suelta líquido o pus, o si tiene escalofríos, respiración rápida, confusión, el cuello rígido o un sarpullido que no desaparece al apretarlo con un vaso.',
  'finding.triage.forehead-swelling':
    'Una hinchazón leve y fría de la frente o los párpados se ha visto después de inyecciones en el cuero cabelludo, y normalmente duró de uno a cuatro días. Póngase un paño frío, vuelva a mirar a las 24 horas y contacte con la clínica o con su médico en un plazo de 24 a 48 horas. Acuda hoy a un médico si se pone caliente o duele, o si sigue ahí cuatro días después de la sesión. Llame al teléfono de emergencias ({$emergencyNumber}) si un ojo está rojo, duele o se cierra, si le cambia la vista, si se hinchan los labios, la lengua o la garganta, o si le cuesta respirar.',
  'finding.triage.forehead-swelling-unusual':
    'Esta hinchazón de la frente empezó pronto, ha durado más de cuatro días o está dolorida, o no está claro cuándo empezó, así que no se puede descartar una reacción alérgica o una infección. Acuda hoy a un médico (a urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia. No la apriete ni le dé masajes. Llame al teléfono de emergencias ({$emergencyNumber}) si se hinchan los labios, la lengua o la garganta, si le cuesta respirar, si se marea o siente que se va a desmayar, si un ojo está rojo, duele o se cierra, si le cambia la vista o si tiene fiebre.',
  'finding.triage.growing-swelling-on-thinner':
    'Una hinchazón en la cabeza crece, o puede estar creciendo, y usted toma un anticoagulante o sangra con facilidad, así que puede estar llenándose de sangre. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. No la apriete ni le dé masajes. Cuente al personal lo de la mesoterapia y lo del anticoagulante o el problema de sangrado.',
  'finding.triage.gut-signs-on-thinner':
    'Los retortijones fuertes, los vómitos repetidos o con sangre o las heces negras pueden ser señal de un sangrado por dentro, y usted toma un anticoagulante o sangra con facilidad. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. No conduzca usted. Cuente al personal lo del anticoagulante o el problema de sangrado y lo de la mesoterapia.',
  'finding.triage.gut-signs-with-danger-sign':
    'Los retortijones fuertes, los vómitos repetidos o con sangre o las heces negras, junto con mareo o un desmayo, pueden significar que le está fallando la circulación. Llame ahora al teléfono de emergencias ({$emergencyNumber}). Túmbese en horizontal, póngase de lado si vomita, o siéntese si le cuesta respirar, y no se ponga de pie ni camine. Si esto puede ser una reacción alérgica y le han dado un autoinyector de adrenalina para usted, úselo ahora.',
  'finding.triage.head-injury-unknown':
    'No se sabe si en el desmayo hubo un golpe en la cabeza o daño en otra parte. Acuda hoy a un médico o hable hoy con uno (en urgencias si el centro de salud está cerrado). No se quede a solas, no conduzca y pregunte a quien haya visto el desmayo. Si hubo un golpe en la cabeza o daño en otra parte, o si vomita, tiene un dolor de cabeza que no se va, se adormila, se comporta de forma rara o se desmaya otra vez, llame de inmediato al teléfono de emergencias ({$emergencyNumber}) o vaya de inmediato a las urgencias de un hospital.',
  'finding.triage.headache':
    'Tiene dolor de cabeza después de la sesión, así que contacte con la clínica o con su médico en un plazo de 24 a 48 horas. Pregunte antes de tomar un calmante para el dolor y vuelva a comprobar cómo está a las 24 horas. Acuda hoy a un médico si empeora. Llame al teléfono de emergencias ({$emergencyNumber}) si es muy fuerte o repentino, si se golpeó la cabeza, o si tiene el cuello rígido, un sarpullido que no desaparece al apretarlo con un vaso, confusión o un cambio en la vista, el habla o la fuerza.',
  'finding.triage.headache-red-flags':
    'Un dolor de cabeza que empezó de golpe y con fuerza, o el cuello rígido, dolor con la luz o un sarpullido que no desaparece al apretarlo con un vaso, pueden ser señal de un sangrado o una infección alrededor del cerebro. Llame ahora al teléfono de emergencias ({$emergencyNumber}). No espere a que haya más señales, porque no tienen que aparecer todas. No conduzca usted y no se quede a solas.',
  'finding.triage.headache-severe':
    'Un dolor de cabeza muy fuerte después de inyecciones en el cuero cabelludo tiene que revisarse enseguida. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. No conduzca usted y no se quede a solas. Cuente al personal lo de la mesoterapia.',
  'finding.triage.headache-worsening':
    'Un dolor de cabeza que empeora, o que puede estar empeorando, tiene que revisarse. Hable hoy con un médico (en urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia y cualquier golpe en la cabeza. No conduzca mientras dure. Llame al teléfono de emergencias ({$emergencyNumber}) si se vuelve muy fuerte o empieza de golpe, o si tiene el cuello rígido, un sarpullido que no desaparece al apretarlo con un vaso o confusión, si se adormila o si le cambia la vista, el habla o la fuerza.',
  'finding.triage.hives':
    'La urticaria (ronchas), el enrojecimiento de la piel, o un picor o sarpullido que se extiende puede ser señal de una reacción alérgica que todavía puede empeorar. Hable hoy con un médico (en urgencias si el centro de salud está cerrado); no se quede a solas y vuelva a comprobar cómo está después de una hora. Llame de inmediato al teléfono de emergencias ({$emergencyNumber}) si se le hincha la lengua, la garganta o la cara, si le cuesta respirar, si se marea o siente que se va a desmayar, o si tiene retortijones fuertes o vómitos. Entonces, túmbese en horizontal, o siéntese si le cuesta respirar, no se ponga de pie ni camine, y use su propio autoinyector de adrenalina si le han dado uno.',
  'finding.triage.infection-during-cancer-treatment':
    'Durante el tratamiento de un cáncer, una temperatura alta o encontrarse mal puede ser señal de una infección peligrosa, aunque no se vea nada más. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. Si su hospital le dio un teléfono de 24 horas, llame también de inmediato a ese. Diga que está en tratamiento por un cáncer y que le han puesto inyecciones en el cuero cabelludo.',
  'finding.triage.infection-in-vulnerable':
    'Hay señales de una posible infección, y su edad, su salud, un embarazo o un embarazo terminado hace poco hacen que pueda volverse peligrosa más rápido. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. No apriete la zona ni le dé masajes. Cuente al personal lo de la mesoterapia y su situación.',
  'finding.triage.infection-with-illness':
    'La piel tratada muestra señales de una posible infección, y parece que también afecta a todo su cuerpo. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. Esto puede volverse peligroso rápido. No apriete la zona ni le dé masajes. Cuente al personal lo de la mesoterapia y cuándo se la hicieron.',
  'finding.triage.inflammation-early':
    'Algo de hinchazón o rojez en los puntos tratados en los dos primeros días es un efecto conocido y, por sí solo, se puede vigilar en casa. No apriete la piel ni le dé masajes, y vuelva a mirar a las 24 horas. Si sigue ahí después de 48 horas, contacte con la clínica. Acuda hoy a un médico si crece, se extiende, duele más, se pone caliente o suelta líquido o pus; llame al teléfono de emergencias ({$emergencyNumber}) si tiene fiebre o escalofríos, o si un ojo se pone rojo o se hincha.',
  'finding.triage.inflammation-lasting':
    'La hinchazón o la rojez ya debería estar mejorando, y sigue ahí más de dos días después de la sesión. Contacte con la clínica o con su médico en un plazo de 24 a 48 horas. No apriete la zona ni le dé masajes. Acuda hoy a un médico si crece, se extiende, duele más, se pone caliente o suelta líquido o pus; llame al teléfono de emergencias ({$emergencyNumber}) si tiene fiebre, escalofríos, mareo o confusión, o si un ojo se pone rojo o se hincha.',
  'finding.triage.itching':
    'Un picor leve en los puntos tratados es un efecto conocido y, por sí solo, se puede vigilar en casa. No se rasque, pregunte a la clínica antes de ponerse nada en la zona y vuelva a mirar a las 24 horas. Contacte con la clínica si dura más de 48 horas o se hace más fuerte. Acuda hoy a un médico si se extiende o le sale urticaria (ronchas); llame al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se le hincha la cara, la lengua o la garganta, o se marea o siente que se va a desmayar.',
  'finding.triage.itching-lasting':
    'El picor ha durado más de dos días, es más que leve o está empeorando. Contacte con la clínica o con su médico en un plazo de 24 a 48 horas. No se rasque y pregunte antes de ponerse nada en la zona. Acuda hoy a un médico si se extiende, si le sale urticaria (ronchas) o si la piel suelta líquido; llame al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se le hincha la cara, la lengua o la garganta, o se marea o siente que se va a desmayar.',
  'finding.triage.ketoacidosis':
    'Sus respuestas pueden ser señal de que se están acumulando ácidos dañinos en su sangre, y esto puede pasar aunque nunca le hayan dicho que tiene diabetes. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. Si puede medirse el azúcar y las cetonas, hágalo, pero sin que eso le retrase. Cuente al personal lo de la mesoterapia y, si tiene diabetes, dígalo también.',
  'finding.triage.late-lump-or-discharge':
    'Un bulto, una llaga o una salida de líquido o pus en un punto tratado que está ahí días o semanas después puede ser señal de una infección lenta, aunque no duela y no tenga fiebre. Acuda a un médico, no solo a la clínica, en un plazo de 24 a 48 horas y cuéntele lo de la mesoterapia. No lo apriete ni le dé masajes. Acuda hoy a un médico si crece, se extiende, duele más, se pone caliente o tiene fiebre; llame al teléfono de emergencias ({$emergencyNumber}) si hay fiebre y la piel está caliente, suelta líquido o pus o la zona se extiende.',
  'finding.triage.local-infection':
    'La piel tratada está caliente, suelta líquido o pus, tiene costras, duele mucho, se extiende o empeora, y eso puede ser señal de una infección. Acuda hoy a un médico (a urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia. No apriete la zona ni le dé masajes. Llame al teléfono de emergencias ({$emergencyNumber}) si tiene fiebre, escalofríos, vómitos, mareo o confusión, si un ojo se pone rojo o se hincha, o si la piel se pone azul, gris o negra.',
  'finding.triage.long-faint':
    'Después del desmayo no volvió a estar del todo como siempre en unos minutos, o no está claro cuánto tardó. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. Quédese en posición tumbada con alguien a su lado y no conduzca. Cuente al personal lo de la mesoterapia y qué medicamentos toma.',
  'finding.triage.lump-or-discharge-spreading':
    'Un bulto, una llaga o una salida de líquido o pus se extiende más allá de un punto, o puede estar extendiéndose, y esto puede ser señal de una infección. Acuda hoy a un médico (a urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia, aunque fuera hace meses. No lo apriete ni le dé masajes. Llame al teléfono de emergencias ({$emergencyNumber}) si tiene fiebre, escalofríos, vómitos, mareo o confusión, o si un ojo se pone rojo o se hincha.',
  'finding.triage.medicine-overdose':
    'Puede que haya tomado mucho más de lo debido de un medicamento. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. Hágalo aunque se encuentre bien, porque el daño puede empezar antes de que lo note y el tratamiento funciona mejor si se da pronto; {$poisonsLine} puede aconsejarle por el camino. Lleve los envases y apunte cuánto tomó y cuándo. Si quería hacerse daño, dígalo y no se quede a solas.',
  'finding.triage.needle-piece-left':
    'Un trozo de aguja puede seguir en la piel. Acuda hoy a un médico (a urgencias o a un hospital si el centro de salud está cerrado), para que puedan encontrarlo y sacarlo pronto. No presione ni apriete la zona, no le dé masajes y no intente sacarlo usted. Llame al teléfono de emergencias ({$emergencyNumber}) si sigue sangrando aunque haya presionado con fuerza durante 15 minutos, si ve crecer una hinchazón, o si tiene fiebre y la zona está caliente o suelta líquido o pus.',
  'finding.triage.needle-reuse':
    'Puede que una aguja, una jeringa o un frasco se haya usado en otra persona, o que nadie pueda descartarlo. Acuda hoy a un médico (a urgencias o a un hospital si el centro de salud está cerrado), aunque se encuentre bien. El tiempo importa: si hace falta un tratamiento para prevenir una infección, funciona mejor pronto y dentro de las 72 horas, y más tarde sigue necesitando consejo sobre los análisis. Llame al teléfono de emergencias ({$emergencyNumber}) si tiene escalofríos, respiración rápida o confusión, o si tiene fiebre y la piel tratada está caliente o suelta líquido o pus.',
  'finding.triage.needle-trace':
    'No tiene molestias, o solo tiene marcas leves de las agujas que se van borrando, y por sí solo esto no le obliga a hacer nada ahora. Vuelva a mirar a las 6 horas, y responda otra vez a las preguntas si algo sigue ahí o es nuevo. Acuda hoy a un médico si algo empeora, se extiende, se pone caliente o suelta líquido o pus. Llame al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desmaya, tiene confusión o le cambia la vista o el habla, o si la piel se pone azul, gris o negra.',
  'finding.triage.not-on-the-list':
    'Lo que describe no encaja en lo habitual, así que aquí no se puede juzgar. Acuda hoy a un médico o hable hoy con uno (en urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia. No apriete la zona ni le dé masajes. Llame al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desmaya, tiene confusión, le sale urticaria (ronchas) con mareo o vómitos, le cambia la vista o el habla, o si la piel se pone azul, gris o negra.',
  'finding.triage.numb-mouth':
    'La boca o la lengua dormida, un sabor a metal, un zumbido en los oídos o sacudidas en los músculos poco después de las inyecciones pueden significar que ha llegado demasiado anestésico a su sangre. Llame ahora al teléfono de emergencias ({$emergencyNumber}) y, si todavía está en la clínica, avise de inmediato al personal. Quédese en posición tumbada o sentada con alguien a su lado, aunque las señales se hagan más débiles.',
  'finding.triage.numb-scalp':
    'Un anestésico puede dejar dormida la piel tratada durante unas horas, y esto, por sí solo, se puede vigilar en casa. Protéjala del calor y de los golpes, y mire su color o pida a alguien que lo mire. Acuda hoy a un médico si sigue dormida 6 horas después de la sesión, si se extiende o duele, o si la piel parece pálida. Llame al teléfono de emergencias ({$emergencyNumber}) si la piel se pone azul, gris o negra, si está pálida y además duele o sigue dormida después de 6 horas, o si le salen ampollas, tiene fiebre o se encuentra mal.',
  'finding.triage.numb-scalp-unexplained':
    'La piel tratada está dormida, y un anestésico no lo explica con claridad, así que no se puede descartar que llegue poca sangre a la piel o que haya una infección. Acuda hoy a un médico (a urgencias si el centro de salud está cerrado) y dígale qué se inyectó y cuándo. No caliente la zona ni le dé masajes, y pida a alguien que mire su color. Llame al teléfono de emergencias ({$emergencyNumber}) si está blanca, a manchas, azul, gris o negra, si tiene ampollas o duele mucho, o si tiene fiebre o se encuentra mal.',
  'finding.triage.pain-early':
    'El dolor en los puntos tratados en los dos primeros días es frecuente y, por sí solo, se puede vigilar en casa. No dé masajes en la zona, pregunte a la clínica o en la farmacia antes de usar un calmante para el dolor o una crema, y vuelva a mirar a las 24 horas. Si sigue doliendo después de 48 horas, contacte con la clínica. Acuda hoy a un médico si el dolor aumenta, se extiende o se vuelve muy fuerte; llame al teléfono de emergencias ({$emergencyNumber}) si la piel se pone blanca, azul, gris o negra, le salen ampollas o se queda dormida, o si además tiene fiebre o se encuentra mal.',
  'finding.triage.pain-lasting':
    'La zona tratada sigue doliendo más de dos días después de la sesión, así que contacte con la clínica o con su médico en un plazo de 24 a 48 horas. No le dé masajes y pregunte antes de usar un calmante para el dolor o una crema. Acuda hoy a un médico si el dolor aumenta o se vuelve muy fuerte, o si la piel se pone caliente o suelta líquido o pus. Llame al teléfono de emergencias ({$emergencyNumber}) si la piel se pone blanca, azul, gris o negra, le salen ampollas o se queda dormida, o si además tiene fiebre o se encuentra mal.',
  'finding.triage.pain-out-of-proportion-or-numb':
    'Un dolor más fuerte de lo que parece por la piel, o una piel que se ha quedado dormida, puede ser una señal temprana de un problema bajo la piel. Acuda hoy a un médico (a urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia. Deje que alguien le mire el cuero cabelludo, y no le dé masajes ni lo caliente. Llame al teléfono de emergencias ({$emergencyNumber}) si el dolor se vuelve muy fuerte, si la piel se pone blanca, a manchas, azul, gris o negra o le salen ampollas, o si tiene fiebre o se encuentra mal.',
  'finding.triage.possible-infection-in-vulnerable':
    'Puede haber una infección que empieza, y su edad, su salud, un embarazo o un embarazo terminado hace poco hacen que pueda empeorar más rápido. Acuda hoy a un médico (a urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia y su situación. No apriete ningún bulto ni le dé masajes, y tómese la temperatura. Llame al teléfono de emergencias ({$emergencyNumber}) si llega a 38 °C, si la piel se pone caliente, suelta líquido o pus o la zona se extiende, o si tiene escalofríos, respiración rápida, vómitos o confusión.',
  'finding.triage.pregnancy-after-session':
    'Está o puede estar embarazada, y se inyectó algo que podría afectar a un bebé, o no se sabe qué se inyectó. Hable hoy con un médico o una matrona (en urgencias si el centro de salud está cerrado) y pida a la clínica el nombre y el lote del producto. No se haga ninguna otra sesión. Llame de inmediato a su servicio de maternidad o al teléfono de emergencias ({$emergencyNumber}) si tiene dolor de barriga, sangrado o un desmayo, o si su bebé se mueve menos.',
  'finding.triage.pregnancy-warning-signs':
    'El dolor de barriga, el sangrado o que el bebé se mueva menos durante el embarazo tiene que revisarse enseguida. Llame ahora a su servicio de maternidad o al teléfono de emergencias ({$emergencyNumber}), o vaya ahora a las urgencias de un hospital. Cuente al personal lo de la mesoterapia y qué se inyectó.',
  'finding.triage.pregnant-or-shortly-after':
    'Está o puede estar embarazada, o un embarazo terminó en las últimas seis semanas, así que hace falta más cuidado. Contacte con su médico, su matrona o la clínica en un plazo de 24 a 48 horas, aunque la molestia sea leve, y pregunte antes de usar cualquier calmante para el dolor. Acuda hoy a un médico si se encuentra mal o se nota un bulto. Llame de inmediato a su servicio de maternidad o al teléfono de emergencias ({$emergencyNumber}) si tiene dolor de barriga, sangrado, un desmayo o fiebre, si la piel está caliente o suelta líquido o pus, o si su bebé se mueve menos.',
  'finding.triage.red-flag-answers-unknown':
    'No se sabe si hay problemas para respirar o en la garganta, desmayo o confusión, o un cambio en la vista, el habla, la fuerza o el equilibrio. Compruébelo ahora. Si algo de esto ocurre, llame de inmediato al teléfono de emergencias ({$emergencyNumber}). Si no puede saberlo, acuda hoy a un médico o hable hoy con uno (en urgencias si el centro de salud está cerrado).',
  'finding.triage.scabs-increasing':
    'Las costras que crecen, se extienden o duelen mucho, o que pueden estar haciéndolo, pueden ser señal de una infección. Acuda hoy a un médico (a urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia. No se las arranque, no se rasque y no apriete. Llame al teléfono de emergencias ({$emergencyNumber}) si tiene fiebre, escalofríos, vómitos, mareo o confusión, si un ojo se pone rojo o se hincha, o si la piel se pone azul, gris o negra.',
  'finding.triage.self-harm-may-act':
    'Gracias por contarlo con sinceridad; necesita ayuda ahora mismo y puede recibirla. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. No se quede a solas: pida a alguien que esté con usted, y aléjese de cualquier cosa que pudiera usar para hacerse daño. Mientras espera, puede hablar con un teléfono de ayuda en crisis.',
  'finding.triage.self-harm-thoughts':
    'Gracias por hablarnos de estos pensamientos; merece ayuda con ellos. Hable hoy con un médico o con un teléfono de ayuda en crisis, y diga todos los tratamientos y medicamentos que usa, porque algunos pueden afectar al ánimo. No se quede a solas: cuénteselo a alguien de confianza. Si cree que podría llegar a hacerlo, llame ahora al teléfono de emergencias ({$emergencyNumber}).',
  'finding.triage.settled-reaction':
    'Una reacción alérgica grave puede volver después de calmarse, también cuando ha ayudado un autoinyector de adrenalina u otro tratamiento. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. Hágalo aunque se encuentre mejor, porque tienen que vigilarle unas horas. No conduzca usted y no se quede a solas. Si vuelven las señales, llame de inmediato al teléfono de emergencias ({$emergencyNumber}), túmbese en horizontal, o siéntese si le cuesta respirar, y no se ponga de pie ni camine.',
  'finding.triage.severe-allergic-reaction':
    'Señales en la piel junto con señales en otra parte del cuerpo pueden significar una reacción alérgica grave. Llame ahora al teléfono de emergencias ({$emergencyNumber}) y diga que le han puesto inyecciones en el cuero cabelludo. Túmbese en horizontal, o siéntese si le cuesta respirar, y no se ponga de pie ni camine. Si le han dado un autoinyector de adrenalina para usted, úselo ahora.',
  'finding.triage.severe-or-worsening-pain':
    'Un dolor o ardor muy fuerte o que empeora puede ser una señal temprana de una infección o de que llega poca sangre a la piel. Acuda hoy a un médico (a urgencias si el centro de salud está cerrado), aunque la piel parezca normal. Deje que alguien le mire el cuero cabelludo y no le dé masajes. Llame al teléfono de emergencias ({$emergencyNumber}) si el dolor es muy fuerte y mucho mayor de lo que parece por la piel, si la piel se pone blanca, azul, gris o negra, le salen ampollas o se queda dormida, o si tiene fiebre o se encuentra mal.',
  'finding.triage.shedding':
    'Se cae más pelo que antes, sin una zona sin pelo. Contacte con la clínica o con su médico en un plazo de 24 a 48 horas, y no se haga ninguna otra sesión hasta que alguien le haya mirado el cuero cabelludo. Dígalo también si aparece una zona sin pelo, y acuda hoy a un médico si la piel está caliente, suelta líquido o pus o duele cada vez más; llame al teléfono de emergencias ({$emergencyNumber}) si además tiene fiebre. Si la caída del pelo le hace pensar en hacerse daño, hable hoy con un médico o con un teléfono de ayuda en crisis, y llame al teléfono de emergencias ({$emergencyNumber}) si cree que podría llegar a hacerlo.',
  'finding.triage.sight-or-nerve-change':
    'Un cambio repentino en la vista, la cara, el habla, la fuerza, la sensibilidad o el equilibrio puede significar que a un ojo o al cerebro le falta sangre. Llame ahora al teléfono de emergencias ({$emergencyNumber}), aunque ya haya pasado del todo. Apunte la hora en que empezó, no conduzca y cuente al personal lo de las inyecciones en el cuero cabelludo.',
  'finding.triage.skin-blue-grey-or-black':
    'Si la piel tratada se pone azul, gris o negra, puede que no le llegue suficiente sangre. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. Aquí el tiempo importa. No frote ni caliente la zona. Diga al personal qué se inyectó y cuándo.',
  'finding.triage.skin-white-with-danger-sign':
    'Si la piel está blanca o a manchas y además duele, está dormida o tiene ampollas, puede que no le llegue suficiente sangre. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. Aquí el tiempo importa. No frote ni caliente la zona. Diga al personal qué se inyectó y cuándo.',
  'finding.triage.slightly-raised-temperature':
    'Su temperatura está un poco alta, o siente que tiene fiebre. Contacte con la clínica o con su médico en un plazo de 24 a 48 horas, vuelva a tomarse la temperatura a las cuatro horas y pida a alguien que le mire y le toque el cuero cabelludo. Acuda hoy a un médico si llega a 38 °C, si no puede medirla o se encuentra mal, o si la piel tratada está caliente o suelta líquido o pus. Llame al teléfono de emergencias ({$emergencyNumber}) si tiene 38 °C o más y la piel está caliente, suelta líquido o pus o la zona se extiende, o si tiene escalofríos, respiración rápida, el cuello rígido o confusión.',
  'finding.triage.small-child':
    'A un niño menor de cinco años con cualquier molestia hay que revisarlo rápido. Llévelo hoy a un médico o hable con uno (en urgencias si el centro de salud está cerrado) y diga qué le pusieron al niño o qué tocó. Quédese con el niño y vuelva a mirarlo a menudo. Llame al teléfono de emergencias ({$emergencyNumber}) si el niño está flojo, cuesta despertarlo, no come, respira deprisa o con quejidos, tiene la piel a manchas o un sarpullido que no desaparece al apretarlo con un vaso, o tiene menos de tres meses y 38 °C o más.',
  'finding.triage.someone-else-asks':
    'Está respondiendo por otra persona, y no todas las preguntas de alarma tienen una respuesta clara. Pregunte y mire otra vez ahora a la persona: problemas para respirar, desmayo o confusión, un cambio en la vista o el habla, urticaria (ronchas), retortijones fuertes o vómitos, un cambio en el color de la piel, fiebre o malestar. Si hay problemas de respiración, de conciencia, de la vista o del habla, o si la piel se pone azul, gris o negra, llame de inmediato al teléfono de emergencias ({$emergencyNumber}). Si no, asegúrese de que la persona acuda hoy a un médico o hable con uno (en urgencias si el centro de salud está cerrado).',
  'finding.triage.someone-else-exposed':
    'Otra persona tocó o tragó el producto, o se pinchó con la aguja. Llame hoy a {$poisonsLine} o hable hoy con un médico, aunque la persona se encuentre bien, y tenga a mano el nombre del producto. Después de un pinchazo con la aguja tiene que ser un médico, y el tiempo importa: si hace falta un tratamiento para prevenir una infección, funciona mejor pronto y dentro de las 72 horas. Llame al teléfono de emergencias ({$emergencyNumber}) si la persona tiene algún síntoma.',
  'finding.triage.someone-else-exposed-with-symptoms':
    'Otra persona estuvo en contacto con el producto o la aguja y ahora tiene síntomas. Llame ahora al teléfono de emergencias ({$emergencyNumber}). Quédese con la persona y guarde el envase, para poder decir qué era; {$poisonsLine} puede aconsejarle mientras espera. Si le cuesta respirar, deje que la persona se siente.',
  'finding.triage.symptom-not-known':
    'No se sabe cuál es la molestia, así que hay que tomarla en serio. Acuda hoy a un médico o hable hoy con uno (en urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia. Responda otra vez a las preguntas en cuanto sepa más. Llame al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desploma, tiene confusión, le cambia la vista o el habla, o la piel se pone azul, gris o negra.',
  'finding.triage.tiredness':
    'Siente cansancio después de la sesión, pero por lo demás está bien. Descanse, beba, tómese la temperatura y vuelva a comprobar cómo está a las 24 horas. Avise a la clínica o a su médico en un plazo de 24 a 48 horas. Si se encuentra mal o siente que tiene fiebre, o si el cansancio empeora, acuda hoy a un médico; llame al teléfono de emergencias ({$emergencyNumber}) si se adormila mucho, tiene confusión o se desmaya, o si tiene dolor en el pecho o le cuesta respirar.',
  'finding.triage.tiredness-with-risk':
    'El cansancio después de las inyecciones necesita hoy el consejo de un médico cuando es fuerte, va a más o empieza muy pronto, o cuando su salud o sus medicamentos añaden un riesgo o no se conocen del todo. Hable con un médico (en urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia. Descanse, tómese la temperatura y no conduzca. Llame al teléfono de emergencias ({$emergencyNumber}) si se adormila mucho, tiene confusión o una debilidad extrema, se desmaya, o tiene dolor en el pecho, problemas para respirar, heces negras o vómitos repetidos.',
  'finding.triage.under-age':
    'La persona tratada no llega a la edad mínima para este tratamiento, y entonces debería intervenir un médico. Contacte con un médico en un plazo de 24 a 48 horas, aunque la molestia sea leve. Acuda hoy a un médico si empeora o si la persona se encuentra mal o tiene fiebre. Llame al teléfono de emergencias ({$emergencyNumber}) si hay problemas para respirar, desmayo, confusión, mucho sueño, escalofríos, la piel a manchas, azul o gris, o un sarpullido que no desaparece al apretarlo con un vaso.',
  'finding.triage.very-high-blood-pressure':
    'Una tensión que llega a 180/120, en cualquiera de los dos números, necesita el consejo de un médico. Hable hoy con un médico (en urgencias si el centro de salud está cerrado). Descanse y no cambie sus medicamentos por su cuenta. Llame al teléfono de emergencias ({$emergencyNumber}) si tiene dolor en el pecho, problemas para respirar, confusión, un dolor de cabeza muy fuerte o un cambio en la vista, el habla o la fuerza.',
  'finding.triage.very-worried':
    'Su sensación de que algo va muy mal es una buena razón para buscar ayuda. Acuda hoy a un médico o hable hoy con uno (en urgencias si el centro de salud está cerrado) y cuéntele lo de la mesoterapia. No se quede a solas. Llame al teléfono de emergencias ({$emergencyNumber}) si empeora rápido, o si tiene problemas para respirar, dolor en el pecho, un desmayo, confusión o un cambio en la vista o el habla, o si la piel se pone azul, gris o negra.',
  'finding.triage.warning-answer-unknown':
    'Una o más preguntas de alarma todavía no tienen una respuesta clara. Compruébelas otra vez ahora, con alguien que le mire el cuero cabelludo y los ojos. Si siguen sin respuesta, contacte con la clínica o con su médico en un plazo de 24 a 48 horas, u hoy si hay más de una sin respuesta o si otro mensaje lo dice. Llame de inmediato al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desmaya, tiene confusión, le sale urticaria (ronchas) con mareo o vómitos, le cambia la vista o el habla, un ojo está rojo o hinchado, o la piel se pone azul, gris o negra.',
  'finding.triage.whole-body-infection':
    'Los escalofríos con temblores, la respiración o el corazón muy rápidos, la piel fría o a manchas, un sarpullido que no desaparece al apretarlo con un vaso o los labios azulados o pálidos pueden ser señales de una infección grave. Llame ahora al teléfono de emergencias ({$emergencyNumber}), aunque el cuero cabelludo parezca normal. Diga al personal que le han puesto inyecciones en el cuero cabelludo y cuándo.',
  'finding.triage.widespread-blisters':
    'Las ampollas o la piel que se despega en gran parte del cuerpo, o las llagas en la boca o los ojos, pueden ser señal de una reacción grave. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. No reviente las ampollas. Lleve una lista de todos sus medicamentos y de lo que se inyectó.',
  'finding.triage.worsening-headache-on-thinner':
    'Un dolor de cabeza que empeora mientras toma un anticoagulante o sangra con facilidad puede ser señal de un sangrado en la cabeza. Llame ahora al teléfono de emergencias ({$emergencyNumber}) o vaya ahora a las urgencias de un hospital. Hágalo aunque no se haya golpeado la cabeza. No conduzca usted y no se quede a solas.',
  'finding.adherence.course-completed':
    'El médico ha dicho que su tratamiento ha terminado. Nadie puede decir cuánto dura un efecto, y puede perderse. Pregunte al médico en qué debe fijarse a partir de ahora.',
  'finding.adherence.course-may-be-under-way':
    'Un tratamiento completo puede durar un año o más, así que el suyo puede estar aún en marcha. Pregunte al médico cuánto está previsto que dure y cuándo se valora el resultado.',
  'finding.adherence.evidence-limited':
    'Las pruebas de que este tratamiento ayuda son limitadas y no todos los estudios coinciden. Un efecto puede perderse. Pregunte al médico qué puede esperar y qué otras opciones tiene.',
  'finding.adherence.expects-immediate-result':
    'Espera un cambio rápido, pero este tratamiento es lento. Si llega a notarse una diferencia, suele tardar meses. Pregunte al médico qué es realista en su caso.',
  'finding.adherence.first-results':
    'Han pasado de 3 a 4 meses desde su primera sesión. Es cuando pueden verse los primeros resultados, si es que se ven. Pida al médico que compare su pelo con el del principio.',
  'finding.adherence.missed-for-medical-reason':
    'No se hizo una sesión porque usted tenía un problema de salud o por consejo médico. Su salud es lo primero y no hay nada que recuperar. No se haga otra sesión hasta que un médico esté de acuerdo.',
  'finding.adherence.no-result':
    'Han pasado más de 4 meses desde su primera sesión y no se ve ningún resultado; no es culpa suya. Puede que haya que volver a estudiar la causa de la caída del pelo. Acuda a un médico, mejor a un dermatólogo, y en un plazo de 24 a 48 horas si ve una zona sin pelo o se le cae más; vaya hoy si el cuero cabelludo está caliente o supura.',
  'finding.adherence.result-not-known':
    'Han pasado más de 4 meses desde su primera sesión y no se sabe si su pelo ha mejorado. Pida al médico que lo compare con el del principio. Si no se ve ningún resultado, puede que haya que volver a estudiar la causa de la caída del pelo.',
  'finding.adherence.result-seen':
    'Usted o el médico ven que su pelo ha mejorado. Nadie puede decir si esto va a seguir o a durar, y un efecto puede perderse. Cuente al médico lo que ve y pregunte qué puede esperar.',
  'finding.adherence.session-missed':
    'Ha faltado al menos una sesión; puede pasarle a cualquiera y no es un reproche. El avance puede tardar más de lo previsto. Pregunte al médico si conviene cambiar el plan.',
  'finding.adherence.sessions-missed-repeatedly':
    'Han faltado varias sesiones; puede haber buenos motivos y no es un reproche. El resultado final, si lo hay, puede ser menor. Hable con el médico sobre si tiene sentido seguir o dejarlo.',
  'finding.adherence.too-early':
    'Han pasado menos de 3 meses desde su primera sesión. Es pronto para valorarlo, porque los primeros resultados, si los hay, suelen tardar de 3 a 4 meses. Anote lo que observe y coméntelo con el médico.',
  'finding.aftercare.blood-donation':
    'Uno de los medicamentos inyectados puede quedarse mucho tiempo en su sangre. Si la recibe una paciente embarazada, podría dañar al bebé; por eso, por favor, no done sangre todavía. Pregunte a la clínica y al centro de donación a partir de qué fecha puede hacerlo.',
  'finding.aftercare.direct-sun':
    'Después de una sesión es mejor no exponer el cuero cabelludo tratado al sol directo, tampoco con sombrero. Quédese a la sombra y, donde no la haya, lleve gorra o sombrero. No se indica hasta cuándo vale este consejo, así que pregunte a la clínica cuánto dura en su caso.',
  'finding.aftercare.doctor-allows-it':
    'Según el plazo que fijó su médico, ya puede hacer esta actividad. Si otro consejo de aquí es más estricto, sigue contando el más estricto. Pregunte a su médico por la diferencia antes de hacerla.',
  'finding.aftercare.doctors-own-time':
    'Su médico ha fijado un plazo para esta actividad y todavía no ha terminado. Cuenta el plazo del médico, también cuando el consejo general la permitiría antes. Por favor, espere y pregunte al médico si algo no está claro.',
  'finding.aftercare.dryer-or-straightener':
    'Es mejor prescindir del secador y de la plancha. No se indica hasta cuándo vale este consejo. Deje que el pelo se seque al aire o séquelo con toques suaves de toalla, y pregunte a la clínica si necesita algo más.',
  'finding.aftercare.dye':
    'Es mejor no teñirse el pelo durante todo el tratamiento. Hable con la clínica antes de teñirse y avise de cualquier tinte antes de la próxima sesión. Acuda a un médico si después de teñirse el cuero cabelludo le pica, le quema o se le hincha.',
  'finding.aftercare.everyday-activity':
    'El trabajo y un paseo tranquilo son posibles justo después de la sesión, salvo que su médico le haya dicho otra cosa. Un masaje suave del cuero cabelludo es para más tarde: cuando haya pasado alrededor de un día y los puntos se hayan cerrado. Si se marea o se encuentra mal, pare, túmbese y responda al cuestionario de síntomas.',
  'finding.aftercare.head-covered':
    'Una gorra o un sombrero ayuda a proteger el cuero cabelludo del sol. Sigue siendo mejor evitar el sol directo, así que elija la sombra siempre que pueda.',
  'finding.aftercare.heat-or-exercise-after-window':
    'Ha pasado alrededor de un día o más desde la sesión, así que la playa, el spa, la sauna, la bañera de hidromasaje o el ejercicio intenso pueden volver a ser posibles. Por favor, confírmelo antes con la clínica, porque el consejo no indica ningún plazo y este es una deducción. Proteja la cabeza del sol directo y espere si los puntos están abiertos o doloridos.',
  'finding.aftercare.heat-or-exercise-within-window':
    'Por favor, espere alrededor de un día después de la sesión antes de ir a la playa, al spa, a la sauna o a la bañera de hidromasaje, o de hacer ejercicio intenso; pregunte a la clínica cuánto debe esperar. El consejo de evitar el calor y el sudor no indica ningún plazo, así que este es una deducción.',
  'finding.aftercare.no-shade':
    'No hay sombra en el lugar al que va. Si no puede elegir otro, lleve una gorra o un sombrero que cubra el cuero cabelludo tratado y esté poco tiempo al sol.',
  'finding.aftercare.other-activity':
    'Los consejos generales no dicen si esta actividad se puede hacer después de una sesión. Por favor, pregunte a la clínica antes de hacerla. Si quiere donar sangre, diga también al centro de donación qué le inyectaron y cuándo.',
  'finding.aftercare.points-open':
    'Los puntos donde entraron las agujas todavía no se han cerrado. Por favor, espere con el tinte, la piscina, el mar, el spa, la sauna, la bañera de hidromasaje y los masajes del cuero cabelludo, porque podrían irritar la piel o dejar entrar gérmenes. Acuda hoy a un médico si la piel está caliente, supura o le duele cada vez más, y llame al teléfono de emergencias ({$emergencyNumber}) si además tiene fiebre.',
  'finding.aftercare.pool-or-sea':
    'Es mejor no bañarse en la piscina ni en el mar durante todo el tratamiento, por el cloro y el agua salada. Si nadar es importante para usted, pregunte a la clínica qué es posible. En todo caso, no se bañe mientras los puntos estén abiertos o doloridos.',
  'finding.aftercare.scalp-sweat-within-window':
    'Esta actividad le hace sudar por el cuero cabelludo, así que, por favor, espere alrededor de un día después de la sesión; pregunte a la clínica cuánto debe esperar. El consejo de evitar el sudor no indica ningún plazo, así que este es una deducción. Hasta entonces elija algo más tranquilo.',
  'finding.aftercare.shade':
    'Puede quedarse a la sombra, así que elíjala en primer lugar. Sigue siendo mejor evitar el sol directo en el cuero cabelludo tratado.',
  'finding.aftercare.wash-after-window':
    'Han pasado al menos 24 horas desde el final de la sesión, así que puede lavarse el pelo. Use agua que no esté demasiado caliente y vaya con cuidado donde entraron las agujas. Si algún punto sigue abierto o dolorido, pregunte antes a la clínica; acuda hoy a un médico si la piel está caliente o supura.',
  'finding.aftercare.wash-or-dye-within-window':
    'Por favor, no se lave ni se tiña el pelo todavía: antes tienen que pasar 24 horas. Cuente las 24 horas completas desde el momento en que terminó la sesión, no desde que empezó ni por días del calendario. Después puede lavárselo; para teñirse, pregunte antes a la clínica.',
  'finding.aftercare.wash-with-open-points':
    'Los puntos donde entraron las agujas todavía no se han cerrado. Pregunte a la clínica antes de lavarse el pelo. Acuda hoy a un médico si la piel está caliente, supura o le duele cada vez más, y llame al teléfono de emergencias ({$emergencyNumber}) si además tiene fiebre.',
  'finding.aftercare.water-or-massage-within-window':
    'Por favor, espere alrededor de un día después de la sesión antes de ir a la piscina o al mar, o de darse un masaje en el cuero cabelludo; pregunte a la clínica cuánto debe esperar. Los puntos recientes de las agujas podrían dejar entrar gérmenes. No se indica ningún plazo para esto, así que este es una deducción.',
  'finding.clinic.beautician':
    'Según su respuesta, las inyecciones las pone una persona del sector de la estética. Unas inyecciones así deben estar en manos de un médico u otro profesional sanitario autorizado. Por favor, no se las ponga allí y pregunte quién más podría hacerlo o elija otra clínica.',
  'finding.clinic.contents-not-disclosed':
    'No le han dicho el nombre del producto ni su lote. Sin ellos nadie puede comprobar si la mezcla le conviene ni ayudarle con rapidez si reacciona a ella. Pida los dos datos por escrito y, por favor, no reserve hasta tenerlos.',
  'finding.clinic.home-or-mobile':
    'Las inyecciones están previstas en un domicilio, en un hotel o con un servicio a domicilio. En una emergencia puede faltar allí ayuda o material. Por favor, no se las ponga allí y pregunte si le pueden tratar en una clínica.',
  'finding.clinic.identities-not-verifiable':
    'No pudo comprobar quiénes son los pacientes de los casos que le enseñaron. La privacidad puede ser un buen motivo, así que no dé mucha importancia a esos casos ni a favor ni en contra.',
  'finding.clinic.licence-sterility-or-product-not-known':
    'No se sabe si la persona que inyecta está en un registro oficial, si las agujas son nuevas y están precintadas o si el producto está autorizado para inyectarse. Pregunte a la clínica por las tres cosas. Por favor, no reserve hasta tener respuestas claras.',
  'finding.clinic.no-assessment':
    'La clínica no ofrece examinarle antes el pelo y el cuero cabelludo. Sin eso nadie puede decir si el tratamiento le conviene. Pida una exploración antes de reservar.',
  'finding.clinic.no-before-and-after':
    'No le han enseñado casos de antes y después del tratamiento. Puede pedirlos, pero la privacidad puede ser un buen motivo para no enseñarlos, y las fotos demuestran poco.',
  'finding.clinic.no-clinic-chosen':
    'Todavía no ha elegido una clínica ni un profesional. Tómese su tiempo, haga a cada uno las preguntas de aquí y compare las respuestas antes de reservar.',
  'finding.clinic.no-consent-or-aftercare':
    'No le han ofrecido una hoja de consentimiento o consejos por escrito para después. Pida las dos cosas, léalas en casa y tómese tiempo para decidir.',
  'finding.clinic.no-emergency-plan':
    'Según su respuesta, la clínica no tiene un equipo de urgencia para reacciones alérgicas graves, o no hay un teléfono para fuera del horario. Pregunte qué hacen si alguien reacciona mal y a quién puede llamar por la noche. Por favor, no reserve hasta que esto esté resuelto.',
  'finding.clinic.not-licensed':
    'Según su respuesta, la persona que inyecta no está en un registro oficial de la profesión. Por favor, no se ponga inyecciones allí; pida el nombre y el registro para comprobarlo o elija otra clínica. Si ya se las ha puesto allí y nadie puede descartar que se usara una aguja en otra persona, acuda hoy a un médico.',
  'finding.clinic.not-sterile-or-reused':
    'Según sus respuestas, aquí no consta que las agujas sean nuevas y estén precintadas y que las manos estén limpias, o puede que una aguja, una jeringa o un vial se haya usado en otra persona. Por favor, no se ponga inyecciones allí y pregunte cómo se abre y se usa cada cosa. Si ya se las ha puesto allí, acuda hoy a un médico aunque se encuentre bien: el tiempo cuenta para prevenir infecciones.',
  'finding.clinic.not-trained':
    'Según su respuesta, la persona que inyecta no tiene formación específica en mesoterapia capilar. Pregunte a la clínica qué formación tiene y si puede tratarle alguien con esa formación. Por favor, no reserve hasta saberlo.',
  'finding.clinic.other-setting':
    'El tratamiento está previsto en un tipo de lugar poco habitual. Pregunte si está autorizado oficialmente para poner inyecciones y qué hacen en una emergencia. Decida cuando tenga las respuestas.',
  'finding.clinic.product-not-authorised':
    'Según su respuesta, el producto no está autorizado para inyectarse o es solo un cosmético para la superficie de la piel. Por favor, no deje que se lo inyecten. Pida el nombre exacto y enséñeselo a un médico o farmacéutico.',
  'finding.clinic.references-not-checked':
    'Todavía no ha comprobado las referencias de la clínica o del profesional. Pregunte quién puede informarle sobre su trabajo y búsquelos en el registro oficial.',
  'finding.guidance.current-food-allergy':
    'Tiene una alergia alimentaria en este momento, así que la lista de alimentos para el pelo no es para usted. Coma como le haya aconsejado su médico y hable a la clínica de la alergia antes de cualquier sesión. Si un alimento le hincha la cara o le dificulta la respiración, llame enseguida al teléfono de emergencias ({$emergencyNumber}).',
  'finding.guidance.diet':
    'Su alimentación no es del todo equilibrada en este momento. Como consejo opcional, intente comer más variado, pero deje fuera todo lo que le dé alergia o lo que un médico le haya dicho que evite. Un médico puede decirle si le falta algo.',
  'finding.guidance.fluids-limited':
    'Un médico le ha limitado lo que puede beber, o no se sabe. En ese caso, el consejo de beber más agua no es para usted. Respete el límite de su médico y, si no sabe si tiene uno, pregunte antes de beber más.',
  'finding.guidance.food-allergy':
    'Tiene alergia a algún alimento, o no se sabe, así que no todos los consejos de alimentación son para usted. Deje fuera los alimentos que se nombran abajo y pregunte a un médico si tiene dudas. Si un alimento le hincha la cara o le dificulta la respiración, llame enseguida al teléfono de emergencias ({$emergencyNumber}).',
  'finding.guidance.gentle-brushing':
    'Como consejo opcional, cepíllese el pelo a menudo y con suavidad. No pase el cepillo por los puntos doloridos o abiertos.',
  'finding.guidance.gentle-massage':
    'Como consejo opcional, dese pequeños masajes suaves en el cuero cabelludo entre las sesiones. Espere alrededor de un día después de una sesión y no toque los puntos doloridos, amoratados o abiertos ni ningún bulto.',
  'finding.guidance.hair-cut': 'Como consejo opcional, córtese el pelo cada 3 meses.',
  'finding.guidance.hot-water':
    'Se lava el pelo con agua muy caliente. Como consejo opcional, use agua que no esté demasiado caliente. Después de una sesión, espere 24 horas desde su final antes de lavárselo.',
  'finding.guidance.limit-sun':
    'Como consejo opcional, evite el sol fuerte. Si hace sol, elija primero la sombra o lleve gorra o sombrero.',
  'finding.guidance.long-hair':
    'Su pelo es lo bastante largo para trenzarlo. Como consejo opcional, tréncelo para dormir, pero sin apretar, para que nada tire de las raíces.',
  'finding.guidance.no-dryer': 'Como consejo opcional, prescinda del secador y de la plancha si puede.',
  'finding.guidance.own-products':
    'Usa en casa productos para el pelo que no le ha sugerido su médico. Enséñelos en la clínica y pregunte cuáles puede seguir usando. Si con alguno el cuero cabelludo le pica, le quema o se le hincha, déjelo y pregunte a un médico; llame al teléfono de emergencias ({$emergencyNumber}) si se le hincha la cara con rapidez o le cuesta respirar.',
  'finding.guidance.seaweed':
    'Las algas pueden contener mucho yodo. Esto importa si hay una enfermedad del tiroides, un embarazo, lactancia o menos de 18 años, y también mientras no se sepa. Deje fuera el consejo de las algas y pregunte a un médico si las come a menudo.',
  'finding.guidance.smoker':
    'Usted fuma, y fumar puede dañar la piel y el pelo. Es decisión suya; si quiere dejarlo, un médico o farmacéutico puede ayudarle.',
  'finding.guidance.stress':
    'Como consejo opcional, intente tener menos estrés en su día a día. Si el estrés o la caída del pelo le pesan, hable con un médico o con alguien de confianza.',
  'finding.guidance.water':
    'Bebe menos de 4 vasos de agua al día. Como consejo opcional, beba al menos 4, salvo que un médico le haya limitado lo que puede beber.',
  'finding.listedEffects.effect-not-local':
    'El dolor, la inflamación o el picor que se extiende o afecta a todo el cuerpo, o del que no se sabe si lo hace, está fuera de la lista del artículo. Estar fuera de la lista no dice nada sobre lo urgente que es. Responda ahora al cuestionario de síntomas y llame enseguida al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desmaya, se siente confuso o la piel se pone azul, gris o negra.',
  'finding.listedEffects.large-or-spreading-bruise-or-spots':
    'Un moratón o unas manchas que son grandes o se extienden, o de los que no se sabe si es así, están fuera de la lista del artículo. Estar fuera de la lista no dice nada sobre lo urgente que es. Responda ahora al cuestionario de síntomas y llame enseguida al teléfono de emergencias ({$emergencyNumber}) si una hemorragia no para, ve crecer una hinchazón, le cuesta respirar, se desmaya, se siente confuso o la piel se pone azul, gris o negra.',
  'finding.listedEffects.local-effect':
    'El dolor, la inflamación o el picor solo en la zona tratada está en la lista de efectos del artículo. Estar en la lista no dice nada sobre lo urgente que es. Responda ahora al cuestionario de síntomas y llame enseguida al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desmaya, se siente confuso o la piel se pone azul, gris o negra.',
  'finding.listedEffects.slight-short-burning':
    'Un ardor leve que dura como mucho unas horas está en la lista de efectos del artículo. Estar en la lista no dice nada sobre lo urgente que es. Responda ahora al cuestionario de síntomas y llame enseguida al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desmaya, se siente confuso o la piel se pone azul, gris o negra.',
  'finding.listedEffects.small-bruise-or-spots':
    'Un moratón pequeño o unas manchas leves en un solo sitio están en la lista de efectos del artículo, como algo poco frecuente. Estar en la lista no dice nada sobre lo urgente que es. Responda ahora al cuestionario de síntomas y llame enseguida al teléfono de emergencias ({$emergencyNumber}) si una hemorragia no para, ve crecer una hinchazón, le cuesta respirar, se desmaya, se siente confuso o la piel se pone azul, gris o negra.',
  'finding.listedEffects.strong-or-long-burning':
    'Un ardor que es más que leve o dura más de unas horas, o del que no se sabe si es así, está fuera de la lista del artículo. Estar fuera de la lista no dice nada sobre lo urgente que es. Responda ahora al cuestionario de síntomas y llame enseguida al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se desmaya, se siente confuso o la piel se pone azul, gris o negra.',
  'finding.preparation.blood-thinner':
    'Toma un anticoagulante u otro medicamento para que la sangre no forme coágulos, recetado por un médico, y por eso puede sangrar o tener moratones con más facilidad. Recuérdeselo a la clínica antes de que empiece la sesión. Si después le sale un moratón o manchas, acuda a un médico el mismo día; si una hemorragia no para, llame al teléfono de emergencias ({$emergencyNumber}).',
  'finding.preparation.dyed-before':
    'Se tiñó el pelo en las semanas anteriores a esta sesión. El consejo es no teñirse antes de las sesiones, pero no se indica ningún plazo, así que tiene que decidir la clínica. Llame antes de ir, diga cuándo se tiñó y pregunte también por los próximos tintes: si las sesiones están muy seguidas, puede que no haya un momento adecuado.',
  'finding.preparation.dyed-since-the-day-before':
    'Se tiñó el pelo menos de 48 horas antes de la sesión, y es demasiado poco tiempo. Por favor, no se haga la sesión ahora; llame a la clínica y pregunte cuándo es posible. Acuda hoy a un médico si le salen ampollas en el cuero cabelludo o se le hincha la cara, y llame al teléfono de emergencias ({$emergencyNumber}) si la hinchazón aumenta, le cuesta respirar o siente que se desmaya.',
  'finding.preparation.dyed-within-days':
    'Se tiñó el pelo en los últimos días, y una reacción de la piel al tinte puede aparecer tarde. Llame a la clínica antes de la sesión y pida que le miren primero el cuero cabelludo. Acuda hoy a un médico si le salen ampollas en el cuero cabelludo o se le hincha la cara, y llame al teléfono de emergencias ({$emergencyNumber}) si la hinchazón aumenta, le cuesta respirar o siente que se desmaya.',
  'finding.preparation.faints-with-needles':
    'Ya se ha desmayado alguna vez con las agujas; le pasa a mucha gente. Dígalo en la clínica antes de la sesión y pida hacerla en posición tumbada. Pida también que estén pendientes de usted al menos 15 minutos después.',
  'finding.preparation.feels-ill':
    'Hoy se encuentra mal o con sensación de fiebre, así que la sesión tiene que esperar hasta que esté bien. Llame a la clínica antes de salir y acuda a un médico el mismo día si tiene fiebre, empeora o ha tenido una sesión hace poco. Llame al teléfono de emergencias ({$emergencyNumber}) si le cuesta respirar, se siente confuso, o tiene fiebre y la piel del cuero cabelludo caliente o con supuración.',
  'finding.preparation.fever':
    'Hoy tiene fiebre, así que la sesión tiene que esperar hasta que haya pasado y usted esté bien. Acuda a un médico el mismo día si ha tenido una sesión hace poco, se encuentra muy mal o empeora. Llame al teléfono de emergencias ({$emergencyNumber}) si la piel del cuero cabelludo está caliente o supura, si tiene escalofríos, dificultad para respirar o confusión, o si está embarazada, tiene más de 75 años, diabetes, un tratamiento contra el cáncer o las defensas bajas.',
  'finding.preparation.hair-not-clean':
    'Su pelo no está lo bastante limpio para la sesión. Láveselo antes de ir, mejor el día anterior, pero no en las 24 horas siguientes al final de su última sesión. Si no hay tiempo para ello, llame a la clínica y pida otro día.',
  'finding.preparation.no-wash-slot':
    'Sus citas no dejan ningún momento para lavarse el pelo el día anterior a la sesión, porque antes tienen que pasar 24 horas desde la última. Pregunte a la clínica qué hacer antes de ir. Por favor, no adelante el lavado: espere las 24 horas desde el final de la última sesión.',
  'finding.preparation.not-washed-the-day-before':
    'El consejo es lavarse el pelo el día anterior a la sesión, y su último lavado fue otro día. Por sí solo esto no impide la sesión, siempre que el pelo esté limpio. Diga a la clínica cuándo se lo lavó.',
  'finding.preparation.points-not-closed':
    'Algunos puntos de la última sesión siguen abiertos, con costra o doloridos. Llame a la clínica antes de la próxima sesión y pida que le miren el cuero cabelludo. Acuda hoy a un médico si la piel está caliente, supura o le duele cada vez más, y llame al teléfono de emergencias ({$emergencyNumber}) si además tiene fiebre.',
  'finding.preparation.pustules':
    'Tiene granos con pus en el cuero cabelludo, que pueden ser señal de una infección, así que la sesión tiene que esperar hasta que se curen. Acuda pronto a un médico, y hoy mismo si ha tenido una sesión hace poco o si la piel está caliente, hinchada o le duele cada vez más. No se apriete los granos y llame al teléfono de emergencias ({$emergencyNumber}) si además le da fiebre.',
  'finding.preparation.residue':
    'Le queda algo en el pelo o en el cuero cabelludo, por ejemplo laca, gel, aceite o espuma. Hay que quitarlo con un lavado antes de la sesión, porque las agujas podrían introducirlo en la piel. Si un médico le indicó ese producto, pregunte a la clínica antes de dejar de usarlo.',
  'finding.preparation.scalp-signs-after-dye':
    'Se tiñó el pelo, y el cuero cabelludo le pica, le quema, se le descama, le duele o tiene granos, lo que puede ser una reacción al tinte. Por favor, no se haga la sesión y pida pronto a un médico que le mire el cuero cabelludo; vaya hoy si hay ampollas, si supura o si se le hincha la cara. Llame al teléfono de emergencias ({$emergencyNumber}) si la hinchazón aumenta, le cuesta respirar o siente que se desmaya.',
  'finding.preparation.sessions-too-close':
    'Entre sus dos sesiones hay menos de 24 horas. Así no queda tiempo para lavarse el pelo, porque no debe lavarse en las 24 horas siguientes a una sesión. Pregunte a la clínica si conviene cambiar la fecha de la próxima sesión.',
  'finding.protocol.anaesthetic-dose':
    'La cantidad prevista de medicamento para dormir la piel supera un límite de seguridad. La sesión no debe hacerse hasta que el médico haya revisado la cantidad. Enseñe este mensaje al médico de la clínica y, si ya le han puesto las inyecciones y nota la boca dormida, zumbidos en los oídos, sacudidas o palpitaciones fuertes, o siente que se desmaya, llame ahora al teléfono de emergencias ({$emergencyNumber}).',
  'finding.protocol.drug-in-syringe':
    'La mezcla prevista contiene un medicamento, no solo las vitaminas, los minerales y los aminoácidos habituales. Pida al médico de la clínica que le anote el nombre, por qué lo necesita y qué efectos secundarios puede tener. Cuéntele qué enfermedades y alergias tiene y qué otros medicamentos toma.',
  'finding.protocol.drug-more-than-once-a-week':
    'Está previsto inyectar un medicamento con más frecuencia de lo habitual para él. Pregunte el motivo al médico de la clínica antes de la próxima sesión. Espere la respuesta antes de ponerse las inyecciones.',
  'finding.protocol.faints-with-needles':
    'Ya se ha desmayado alguna vez con las agujas; le pasa a mucha gente. Pida a la clínica que prevea hacer las sesiones en posición tumbada. Pida también que estén pendientes de usted al menos 15 minutos después.',
  'finding.protocol.length-of-session':
    'La sesión prevista dura menos o más de lo habitual. Es solo una información y no un error en sí. Pregunte el motivo al médico de la clínica.',
  'finding.protocol.needle-too-deep':
    'Está previsto que la aguja entre en la piel más hondo de lo habitual. Pida al médico de la clínica que lo revise antes de la sesión. Espere la respuesta antes de ponerse las inyecciones.',
  'finding.protocol.no-check-at-the-end':
    'Al final de la sesión el médico no comprobó cómo estaba usted, aunque es lo habitual. Pida a la clínica que se haga después de cada sesión. Si ahora nota alguna molestia, responda al cuestionario de síntomas.',
  'finding.protocol.number-of-injections':
    'El plan tiene menos o más inyecciones por sesión de lo habitual. Es solo una información y no un error en sí. Pregunte el motivo al médico de la clínica.',
  'finding.protocol.observed-too-short':
    'Después de las inyecciones estuvieron pendientes de usted menos de los 15 minutos que se aconsejan, el tiempo en que se producen la mayoría de los desmayos. Pida a la clínica que le vigilen al menos 15 minutos cada vez. Si siente que se desmaya, túmbese, no conduzca y responda al cuestionario de síntomas; llame al teléfono de emergencias ({$emergencyNumber}) si se desmaya y no se recupera enseguida, o si tiene dolor en el pecho o dificultad para respirar.',
  'finding.protocol.oil-or-alcohol':
    'El producto previsto para la inyección tiene una base de aceite o de alcohol, y eso puede dañar la piel y lo que hay debajo. La sesión no debe hacerse hasta que el médico haya revisado el producto. Si ya se lo han inyectado y la piel se pone blanca, con manchas, azul, gris, negra o dormida, salen ampollas o el dolor es muy fuerte, llame ahora al teléfono de emergencias ({$emergencyNumber}).',
  'finding.protocol.part-of-the-head':
    'Se va a tratar solo una parte de la cabeza. Muchas veces se trata toda, pero tratar una parte no es un error.',
  'finding.protocol.sessions-a-week':
    'Las sesiones están previstas con menos o más frecuencia de lo habitual. Los planes varían, así que esto no es un error en sí. Pregunte al médico de la clínica por qué se ha elegido este plan para usted.',
  'finding.remedy.any-remedy':
    'Si quiere usar algo contra las molestias, es un médico o un farmacéutico quien le indica el remedio. Una compresa fría no necesita receta; envuélvala en un paño limpio. Si el dolor es fuerte o aumenta, o la piel cambia de color, está caliente o supura, responda ahora al cuestionario de síntomas.',
  'finding.remedy.not-prescribed':
    'Ningún médico le ha recetado lo que piensa usar, o no se sabe. Por favor, pregunte a un médico o farmacéutico antes de usarlo. Mientras tanto, una compresa fría, envuelta en un paño limpio, no necesita receta.',
  'finding.remedy.reason-to-ask-first':
    'Los analgésicos y los productos contra la inflamación no convienen a todo el mundo, y una de sus respuestas, o alguna que no se conoce, es un motivo para tener cuidado. Por favor, pregunte a un médico o farmacéutico antes de usar uno. Cuéntele si tiene alergias, asma, fiebre del heno, problemas de estómago, riñón o hígado, un embarazo, un tratamiento anticoagulante, menos de 18 años o puntos abiertos en el cuero cabelludo.',
  'mustSay.no_blood_donation_6_months_after_last_dutasteride':
    'Por uno de los medicamentos previstos para la inyección, no done sangre durante el tratamiento y espere hasta que hayan pasado 6 meses desde la última inyección con ese medicamento.',
  'mustSay.do_not_stop_anticoagulant_yourself':
    'Si toma un anticoagulante, no lo deje por su cuenta; pregunte al médico que se lo recetó.',
  'mustSay.no_further_session_until_doctor_decides':
    'No se haga ninguna otra sesión hasta que un médico haya decidido si puede.',
  'mustSay.redness_may_not_show_on_dark_skin':
    'En la piel morena o negra puede que no vea la rojez: mire y toque para notar si hay calor, hinchazón, dureza y dolor, y compare con el otro lado.',
  'mustSay.leave_out_avocado': 'Deje fuera el consejo de comer aguacate.',
  'mustSay.leave_out_food_list': 'Deje fuera toda la lista de alimentos recomendados.',
  'mustSay.leave_out_nuts': 'Deje fuera el consejo de comer frutos secos.',
  'mustSay.leave_out_other':
    'Deje fuera todos los alimentos que le dan o pueden darle alergia, también los que no se nombran aquí.',
  'mustSay.leave_out_seafood': 'Deje fuera todos los consejos con alimentos del mar, incluidas las algas.',
  'mustSay.leave_out_seaweed': 'Deje fuera el consejo de comer algas.',
  'mustSay.leave_out_strawberry': 'Deje fuera el consejo de comer fresas.',
  'mustSay.leave_out_water_tip': 'Deje fuera el consejo de beber más agua.',
  'until.age-floor-reached':
    'Esto termina cuando tenga la edad mínima del lugar donde vive, que nunca es menor de 18 años.',
  'until.breastfeeding-ended': 'Esto termina cuando haya dejado de dar el pecho.',
  'until.doctor-continues':
    'Esto termina cuando el médico de la clínica haya valorado su caso y haya dado el visto bueno.',
  'until.excipients-checked':
    'Esto termina cuando el médico de la clínica haya revisado todos los ingredientes de la inyección y haya dado el visto bueno.',
  'until.haematologist-agrees':
    'Esto termina cuando un especialista de la sangre esté de acuerdo y el médico de la clínica haya dado el visto bueno.',
  'until.hair-loss-diagnosed': 'Esto termina cuando un médico le haya dicho qué tipo de caída del pelo tiene.',
  'until.healed':
    'Esto termina cuando la enfermedad o la infección se haya curado, ya no haya fiebre y vuelva a encontrarse bien.',
  'until.isotretinoin-wait-over-or-doctor-continues':
    'Esto termina cuando haya pasado el tiempo de espera después de su última cápsula para el acné, o cuando el médico de la clínica haya dado el visto bueno.',
  'until.mixture-changed': 'Esto termina cuando se haya quitado ese anestésico de la mezcla.',
  'until.mixture-changed-or-pregnancy-ruled-out':
    'Esto termina cuando se haya quitado ese medicamento de la mezcla, o cuando se sepa con certeza que no está embarazada y que no se planea un embarazo.',
  'until.pregnancy-ended': 'Esto termina cuando haya terminado el embarazo.',
  'until.pregnancy-test-done': 'Esto termina cuando una prueba de embarazo haya dado un resultado claro.',
  'until.recovered': 'Esto termina cuando un médico confirme que se ha recuperado.',
  'until.recovered-or-doctor-continues':
    'Esto termina cuando un médico confirme que se ha recuperado, o cuando el médico de la clínica haya valorado su caso y haya dado el visto bueno.',
  'until.treatment-ended':
    'Esto termina cuando el cáncer ya no esté activo y haya terminado todo su tratamiento, también las pastillas.',
  'until.a-day-over':
    'Esto termina cuando han pasado 24 horas desde el final de la sesión; después pueden seguir contando otros consejos.',
  'until.clinic-agrees': 'Esto termina cuando la clínica lo sabe y está de acuerdo con la sesión.',
  'until.clinic-gives-an-end': 'Esto termina cuando la clínica le ha dicho que ya no necesita evitar el sol.',
  'until.course-ended': 'Esto termina cuando el médico le ha dicho que el tratamiento ha terminado.',
  'until.doctors-own-time-reached':
    'Esto termina cuando llega el momento que su médico fijó para esta actividad; si hay más de uno, cuenta el último.',
  'until.donation-wait-over':
    'Esto termina cuando ha pasado el tiempo de espera para donar sangre y el centro de donación está de acuerdo.',
  'until.hair-washed': 'Esto termina cuando el pelo está lavado y limpio.',
  'until.points-closed':
    'Esto termina cuando los puntos donde entraron las agujas se han cerrado, sin costra, sin supuración y sin dolor.',
  'until.residue-removed': 'Esto termina cuando no queda nada del producto en el pelo ni en el cuero cabelludo.',
  'until.scalp-checked':
    'Esto termina cuando el médico de la clínica o el suyo le ha mirado el cuero cabelludo y está de acuerdo con la sesión.',
  'question.ageYears': '¿Qué edad tiene, en años, la persona que recibe el tratamiento?',
  'question.sexRegisteredAtBirth':
    '¿Qué sexo se registró cuando usted nació? Esto solo se usa para quitar las preguntas sobre el embarazo.',
  'question.pregnancyStatus': '¿Está embarazada, o es posible que lo esté?',
  'question.breastfeedingStatus': '¿Da el pecho en este momento, o le da a un bebé leche que usted se ha sacado?',
  'question.monthsSinceBirth':
    '¿Cuántos meses han pasado desde que terminó su último embarazo, por parto, aborto espontáneo o interrupción del embarazo?',
  'question.pregnancyWarningSigns':
    'Si está embarazada o puede estarlo: ¿tiene dolor de barriga o sangra por la vagina, o el bebé se mueve menos de lo habitual?',
  'question.tryingToConceive': '¿Usted o su pareja planean un embarazo en este momento, o está embarazada su pareja?',
  'question.bloodDonor': '¿Es usted donante de sangre?',
  'question.hairConcern': '¿Qué le preocupa de su pelo: está débil, fino o quebradizo, o se le cae?',
  'question.hairLossPattern':
    '¿Dónde pierde pelo: en toda la cabeza, en las sienes o el nacimiento del pelo, que van hacia atrás, o en zonas separadas?',
  'question.hairLossCause':
    '¿Sabe por qué pierde pelo: es de familia, es por estrés, vino después de un embarazo, o es por otra cosa?',
  'question.hairLossOnset': '¿La caída del pelo empezó poco a poco, o de repente, en cuestión de días o semanas?',
  'question.rootsRetained':
    'Para el profesional: ¿quedan todavía en la zona raíces del pelo u orificios de los folículos?',
  'question.scalpSigns':
    '¿Tiene el cuero cabelludo con picor, ardor, escamas o dolor, tiene granos, o está liso y brillante?',
  'question.hairLossDiagnosedByDoctor': '¿Le ha dicho un médico qué tipo de caída del pelo tiene?',
  'question.expectsImmediateResult': '¿Espera ver un resultado enseguida?',
  'question.allergiesCurrent': '¿Qué alergias tiene en este momento?',
  'question.pastAllergicReaction':
    '¿Ha tenido alguna vez una reacción a un medicamento, a un producto para el pelo o a un tinte del pelo?',
  'question.earlierSessionReaction':
    '¿Una sesión anterior de mesoterapia le causó urticaria (ronchas), un sarpullido que se extendió, hinchazón de la cara u otra reacción que pudo ser una alergia?',
  'question.anaphylaxisHistory': '¿Ha tenido una reacción alérgica grave (anafilaxia) en algún momento de su vida?',
  'question.skinDisease':
    '¿Tiene en este momento una enfermedad de la piel y, si es así, está en el cuero cabelludo o en otro sitio?',
  'question.circulatoryCondition': '¿Tiene varices, o algún otro problema de circulación?',
  'question.cancerStatus':
    '¿Ha tenido cáncer en algún momento? Si es así, ¿ya ha pasado, y ha terminado todo el tratamiento, pastillas incluidas?',
  'question.infectiousDisease':
    '¿Tiene en este momento una infección, sea del tipo que sea? También cuentan el herpes labial (calenturas), la gripe, la hepatitis y el VIH.',
  'question.diabetesStatus': '¿Tiene diabetes y, si es así, de qué tipo?',
  'question.hba1cPercent': '¿Qué resultado dio su última prueba de HbA1c, en porcentaje (NGSP)?',
  'question.otherCurrentDisease': '¿Tiene alguna otra enfermedad en este momento?',
  'question.recoveryConfirmedByDoctor':
    '¿De cuáles de estos problemas se ha recuperado, según ha confirmado un médico?',
  'question.immunosuppressed':
    '¿Tiene las defensas bajas, por ejemplo por la quimioterapia, por un trasplante, porque le falta el bazo o no le funciona, o por medicamentos que las bajan?',
  'question.bleedingDisorder':
    '¿Tiene un trastorno de la coagulación que hace sangrar, o sangra o le salen moratones de una forma que no es normal?',
  'question.keloidHistory': '¿Sus cicatrices se vuelven gruesas y siguen creciendo (queloides)?',
  'question.faintsWithNeedles': '¿Alguna vez se ha desmayado por una aguja?',
  'question.bddScreen': 'Para el profesional: ¿qué resultado dio el cribado de malestar por el aspecto físico?',
  'question.doctorDecision': '¿Qué decidió el médico después de hacerle la valoración?',
  'question.bloodThinner': '¿Toma un anticoagulante, o un medicamento del tipo de la aspirina?',
  'question.isotretinoin': '¿Toma isotretinoína (cápsulas para el acné), o la tomó en el pasado?',
  'question.monthsSinceIsotretinoin': '¿Hace cuántos meses dejó de tomar isotretinoína?',
  'question.bloodPressureMedicine': '¿Toma algún medicamento para el corazón o para la tensión?',
  'question.procedureKind': '¿Qué tratamiento se hace exactamente?',
  'question.injectedSubstances': '¿Qué contiene la jeringa? Busque el nombre y el lote.',
  'question.productVehicle': 'Para el profesional: ¿la base del producto es agua, aceite o alcohol?',
  'question.needleDepthMm': 'Para el profesional: ¿a cuántos milímetros de profundidad se inyecta?',
  'question.injectionCount': '¿Cuántas inyecciones se ponen en una sesión?',
  'question.sessionMinutes': '¿Cuántos minutos dura una sesión?',
  'question.sessionsPerWeek': '¿Cuántas sesiones tiene en una semana?',
  'question.treatedArea': '¿El tratamiento es para toda la cabeza, o solo para una parte?',
  'question.lidocaineDoseMg': 'Para el profesional: ¿cuál es la dosis total de lidocaína, en mg?',
  'question.adrenalineInSolution': 'Para el profesional: ¿la solución contiene adrenalina?',
  'question.weightKg': 'Para el profesional: ¿cuál es el peso del paciente, en kg?',
  'question.lidocaineMgPerKg':
    'Calculado: la dosis de lidocaína en mg por cada kg de peso. No se sabe mientras falte por saber la dosis o el peso.',
  'question.endOfSessionCheckDone': 'Al terminar la sesión, ¿comprobó el médico cómo estaba usted?',
  'question.observedMinutes': '¿Durante cuántos minutos estuvo alguien pendiente de usted después de las inyecciones?',
  'question.hairClean': '¿Diría usted que tiene el pelo limpio?',
  'question.residuePresent':
    '¿Le queda algo en el pelo o en el cuero cabelludo, como laca, gomina, aceite u otro producto?',
  'question.lastWashCalendarDaysBefore':
    'Según el calendario, ¿cuántos días antes de la sesión se lavó el pelo por última vez? Responda 0 si fue el mismo día.',
  'question.dyedBefore': 'En las semanas antes de esta sesión, ¿se tiñó el pelo?',
  'question.lastDyeHoursBefore': '¿Cuántas horas antes de la sesión se tiñó el pelo por última vez?',
  'question.bodyTemperatureC': '¿Qué temperatura corporal tiene, en grados C?',
  'question.feelsIllToday':
    '¿Hoy se encuentra mal o se nota con fiebre? No cuenta que le duela solo donde entraron las agujas.',
  'question.hoursBetweenSessions': '¿Cuántas horas hay entre el final de su última sesión y el comienzo de esta?',
  'question.washSlotDayBefore':
    'Calculado: si las horas de las dos citas dejan, en el día de calendario anterior a la sesión, un momento en el que ya hayan pasado 24 horas o más desde el final de la última sesión.',
  'question.hoursSinceSessionEnd': '¿Cuántas horas hace exactamente que terminó la sesión?',
  'question.activities': '¿Qué actividades quiere hacer?',
  'question.activity': '¿Cuál es la actividad que quiere hacer?',
  'question.doctorAllowsActivityNow':
    'Calculado: si ya ha pasado el tiempo que puso su médico para esta actividad. Sí, si ya ha pasado; no, si no ha pasado; y no se sabe, si el médico no puso ninguno.',
  'question.sweatsScalp': '¿Esta actividad le va a hacer sudar en el cuero cabelludo?',
  'question.shadePossible': '¿Puede quedarse a la sombra?',
  'question.headCovered': '¿Va a llevar sombrero o gorra?',
  'question.punctureSitesClosed':
    '¿Se han cerrado los puntos donde entraron las agujas, sin costra, sin soltar líquido y sin doler?',
  'question.waterGlassesPerDay': '¿Cuánta agua bebe en un día, contada en vasos?',
  'question.smoker': '¿Fuma usted?',
  'question.foodAllergies': '¿A qué alimentos tiene alergia, si la tiene a alguno?',
  'question.thyroidDisease': '¿Tiene una enfermedad del tiroides?',
  'question.fluidsLimitedByDoctor': '¿Le ha puesto un médico un límite a la cantidad que puede beber?',
  'question.monthsSinceFirstSession': 'Según el calendario, ¿hace cuántos meses fue su primera sesión?',
  'question.sessionsScheduled': 'Hasta ahora, ¿cuántas sesiones tenía programadas?',
  'question.sessionsAttended': '¿A cuántas de las sesiones programadas fue?',
  'question.sessionsMissed':
    'Calculado: el número de sesiones programadas menos el número de sesiones a las que fue, nunca menos de 0. No se sabe mientras falte por saber uno de los dos números.',
  'question.missPattern': '¿De qué manera faltó a las sesiones?',
  'question.missedForMedicalReason': '¿Se saltó una sesión por enfermedad o por consejo médico?',
  'question.visibleResult': '¿Pueden ver usted o el médico que su pelo está mejor?',
  'question.courseCompleted': '¿Ha dicho el médico que el ciclo de tratamiento ha terminado?',
  'question.symptoms':
    '¿Qué problemas tiene ahora? Ponga cada uno por separado; no tener ninguno también es una respuesta.',
  'question.symptom': '¿Qué problema tiene?',
  'question.symptomsReported': 'Calculado: todos los problemas que ha indicado, en conjunto.',
  'question.onsetHours': '¿Cuántas horas después de la sesión empezó este problema?',
  'question.durationHours': '¿Cuántas horas ha durado este problema?',
  'question.severity0to10':
    'En una escala de 0 a 10, ¿cómo de fuerte es? De 1 a 3 es leve, de 4 a 6 moderado, de 7 a 10 fuerte.',
  'question.trend': '¿Mejora, sigue igual o empeora?',
  'question.spread': '¿Se queda en el punto tratado, o se está extendiendo?',
  'question.sizeCm': '¿Qué tamaño tiene, en centímetros?',
  'question.breathingOrThroatProblem':
    '¿Tiene ahora algo de esto: dificultad para respirar o tragar, pitidos al respirar, una tos que no para, la voz que se ha puesto ronca, la garganta o la lengua hinchada, o la mandíbula tan rígida que casi no puede abrirla?',
  'question.faintOrConfusion':
    'Ahora: ¿se ha desplomado y no se ha recuperado, tiene confusión o se adormila mucho, o tiene dolor en el pecho o el corazón le late muy fuerte o de forma irregular? Desde la sesión: ¿ha tenido una convulsión (ataque), aunque ya haya pasado?',
  'question.severeGutSymptoms':
    '¿Tiene algo de esto: retortijones fuertes en la barriga, vómitos una y otra vez, sangre en el vómito o heces negras?',
  'question.hivesOrFlush':
    '¿Tiene urticaria (ronchas), enrojecimiento de la piel o picor en una gran parte del cuerpo?',
  'question.visionOrNerveChange':
    'Desde la sesión, ¿ha tenido algo de esto, aunque ya haya pasado? Pérdida de visión o ver más oscuro, ver doble, la cara caída, un brazo o una pierna débil, un lado del cuerpo dormido de repente, no poder de repente andar en línea recta, o dificultad para hablar.',
  'question.skinColourChange':
    'Aparte de un moratón corriente, ¿ha cambiado de color la piel donde le hicieron el tratamiento? Pida a alguien que le mire el cuero cabelludo; en la piel morena o negra puede que no se vea el enrojecimiento, así que compárela con el otro lado.',
  'question.heatOrPus':
    '¿La zona tratada está caliente, suelta líquido o pus, o tiene costras? Las costras o escamas (caspa) pequeñas y secas, por sí solas, no cuentan, pero las costras húmedas, amarillas, gruesas o que se extienden sí cuentan; pida a alguien que mire y toque.',
  'question.eyeInvolved':
    '¿Tiene un ojo o un párpado rojo, caliente o con dolor, un ojo que sobresale, o uno cerrado por la hinchazón?',
  'question.needleReuseSuspected':
    '¿Es posible que una aguja, una jeringa o un frasco (vial) se haya usado también en otra persona?',
  'question.callerVeryWorried': '¿Tiene la sensación de que algo va muy mal?',
  'question.callerRole': '¿Es usted el paciente o la paciente? Si no, ¿quién es?',
  'question.emergencyCareFarAway': '¿Necesitaría más de 30 minutos para llegar a urgencias?',
  'question.exposedThirdParty': '¿Ha estado otra persona en contacto con el producto o con la aguja?',
  'question.exposedPersonHasSymptoms': '¿Tiene esa persona o ese bebé algún síntoma, sea el que sea?',
  'question.childDangerSigns':
    'En un bebé o un niño pequeño, ¿nota algo de esto? Está flojo, cuesta despertarlo, no come ni mama, da quejidos al respirar, respira muy rápido, tiene un llanto débil o muy agudo, tiene la piel a manchas como el mármol, tiene un sarpullido que no desaparece al apretarlo con un vaso o, en un bebé de menos de 3 meses, tiene una temperatura de 38 grados C o más.',
  'question.remedyPlanned': '¿Qué piensa usar?',
  'question.remedyPrescribedByDoctor': '¿Se lo ha recetado su médico?',
  'question.nsaidIntolerance':
    '¿Ha tenido una reacción a la aspirina, al ibuprofeno o a un calmante para el dolor parecido, o tiene asma, alergia al polen, una úlcera de estómago o una enfermedad del riñón?',
  'question.clinicIdentified': '¿Ha elegido una clínica o un profesional?',
  'question.priorAssessmentOffered': '¿La clínica le mira el pelo y el cuero cabelludo antes de hacer nada más?',
  'question.practitionerKind': '¿Quién pone las inyecciones?',
  'question.practitionerLicensed': '¿La persona que inyecta está en un registro oficial de su profesión?',
  'question.specialisedInTechnique': '¿La persona que inyecta tiene formación en mesoterapia capilar?',
  'question.referencesVerified': '¿Ha comprobado las referencias de la clínica o del profesional?',
  'question.beforeAfterEvidence': '¿Le enseñaron casos de antes y después del tratamiento?',
  'question.identitiesVerifiable': '¿Se pudo comprobar quiénes son los pacientes de esos casos?',
  'question.substancesDisclosed': '¿Le dicen el nombre del producto y su lote?',
  'question.productAuthorised': '¿Está el producto permitido oficialmente para inyectarse?',
  'question.singleUseSterile':
    '¿La aguja y la jeringa que usan con usted son nuevas y están precintadas, y trabajan con las manos limpias y con guantes?',
  'question.setting': '¿En qué tipo de lugar se hace el tratamiento?',
  'question.emergencyPlan':
    '¿Tienen un botiquín de emergencia con adrenalina, y un número de teléfono al que usted pueda llamar fuera del horario de apertura?',
  'question.writtenConsentAndAftercare':
    '¿Le dan por escrito una hoja de consentimiento y consejos para después del tratamiento?',
  'question.reactionSettledOrAdrenalineUsed':
    'En las últimas 24 horas, ¿ha aparecido y se ha vuelto a pasar una reacción alérgica con problemas para respirar, de garganta o de desmayo, o se usó adrenalina?',
  'question.painOutOfProportionOrNumb':
    '¿Le duele mucho más de lo que explicaría el aspecto de la zona? ¿O se le ha quedado dormida (sin sensibilidad) la zona tratada cuando ya debería haber pasado el efecto de la anestesia, si la hubo?',
  'question.rigorsOrFastBreathing':
    '¿Tiene algo de esto: escalofríos que le hacen temblar, la respiración muy rápida o el corazón muy rápido, la piel fría y sudorosa o a manchas, los labios azules, grises o pálidos, o un sarpullido que no desaparece al apretarlo con un vaso?',
  'question.noUrineAllDay': '¿Lleva todo el día sin orinar o, si es un bebé, 12 horas?',
  'question.meningitisSigns':
    'Si tiene dolor de cabeza o fiebre: ¿tiene el cuello rígido, le hace daño la luz en los ojos, o tiene un sarpullido que no desaparece al apretarlo con un vaso?',
  'question.suddenWorstHeadache':
    '¿El dolor de cabeza empezó de repente y llegó a su peor momento en cinco minutos o menos?',
  'question.widespreadBlistersOrSores':
    '¿Tiene ampollas o la piel que se pela en una zona amplia, o llagas en la boca o en los ojos?',
  'question.uncontrolledBleeding':
    '¿Tiene un sangrado que sigue después de apretar con fuerza durante 15 minutos, o una hinchazón en el cuero cabelludo que se ve crecer?',
  'question.headInjuryInFaint':
    'En la sesión o después, ¿se dio un golpe en la cabeza, o se hizo daño al desmayarse o caerse?',
  'question.faintLyingOrExercising': 'Cuando se desmayó, ¿estaba en posición tumbada o hacía ejercicio?',
  'question.highKetones':
    'Si tiene diabetes: ¿le salen altas las cetonas, es decir, más de 3 en la sangre o más de 2+ en la orina?',
  'question.ketoacidosisSigns':
    '¿Tiene mucha sed y orina mucho, junto con algo de esto: vómitos, dolor de barriga, respiración profunda y rápida, sueño, o un aliento que huele a fruta o a quitaesmalte?',
  'question.needlePieceLeft': '¿Se ha roto una aguja, o puede que un trozo siga todavía dentro de la piel?',
  'question.veryHighBloodPressure': '¿Le ha salido la tensión en 180/120 o más?',
  'question.medicineOverdose':
    '¿Ha tomado mucha más cantidad de un medicamento, sea el que sea, de la que permiten el prospecto o su médico?',
  'question.selfHarmThoughts': '¿Piensa en hacerse daño, o en no querer vivir?',
  'question.doctorInstructions': '¿Qué le ha dicho su médico que haga, o que no haga todavía, después de la sesión?',
  'question.allowedFromHours': '¿Cuántas horas después del final de la sesión le permite su médico esta actividad?',
  'question.disclosedToClinic': '¿Ha contado usted a la clínica todas sus enfermedades, medicamentos y alergias?',
  'question.dietBalanced': '¿Lo que come es una dieta equilibrada?',
  'question.hairLength': '¿Tiene el pelo tan largo que puede hacerse una trenza?',
  'question.waterTemperature': '¿Cómo de caliente está el agua cuando se lava el pelo?',
  'question.homeProducts': '¿Qué productos usa en el pelo en casa?',
  'question.productSuggestedByDoctor': '¿El producto para el pelo que usa en casa se lo recomendó su médico?',
  'note.monthsSinceBirth': 'Deje esto en blanco si no es su caso.',
  'note.skinDisease': 'La caída del pelo que quiere tratarse no cuenta aquí como enfermedad de la piel.',
  'note.injectedSubstances':
    'Elija todo lo que hay en la jeringa. Si puede haber algo más, diga también que una parte no se sabe; si no sabe nada de lo que hay, responda solo que no lo sabe. Un retinoide cuenta como otro medicamento, y también un medicamento que ensancha los vasos sanguíneos, salvo que sea minoxidil.',
  'note.lastDyeHoursBefore':
    'Si nunca se lo ha teñido, deje esto en blanco y responda que no a la pregunta sobre teñirse en las semanas antes.',
  'note.bodyTemperatureC': 'Si no se la ha tomado, responda que no lo sabe.',
  'note.hoursBetweenSessions': 'Deje esto en blanco si es su primera sesión.',
  'note.washSlotDayBefore':
    'Con 48 horas o más entre las sesiones siempre es sí; con menos de 24 horas siempre es no. Entre medias depende del reloj: es sí solo si las 24 horas se cumplen antes de la medianoche, hora local, con la que empieza el día de la sesión.',
  'note.symptom':
    'Elija uno por cada problema. Lengua o garganta hinchada: responda también a la pregunta sobre la respiración y la garganta. Gotas de sangre que no paran: también a la del sangrado. Piel tratada que sigue dormida cuando ya debería haber pasado el efecto de la anestesia, si la hubo: también a la del dolor fuerte o la zona dormida. Un lado del cuerpo dormido: también a la de la vista y los nervios. Malestar o fiebre además de cansancio: también a la de encontrarse mal. Se adormila mucho: también a la del desplome y la confusión.',
  'note.symptomsReported':
    'Si uno de los problemas no se sabe, eso se anota entre ellos. La respuesta entera no se sabe mientras no se sepa ningún problema.',
  'note.durationHours': 'Si son mareos, indique el más largo.',
  'note.trend':
    'Los mareos que vuelven cuentan como que sigue igual. Las gotas de sangre que ya han parado cuentan como que mejora.',
  'note.skinColourChange':
    'Un moratón corriente cuenta como que no hay cambio. Elija roja si la ve roja; el color rojo por sí solo no es una de las señales de alarma.',
  'note.emergencyCareFarAway': 'Los 30 minutos los eligieron los autores de estas preguntas.',
  'note.veryHighBloodPressure': 'Responda que sí si se alcanza cualquiera de los dos números.',
  'note.doctorInstructions':
    'Ponga una respuesta por cada actividad, con el tiempo a partir del cual su médico la permite. Si su médico es más estricto que los consejos generales, cuenta el tiempo de su médico; si su médico permite más, confírmelo con él.',
  'value.sexRegisteredAtBirth.female': 'Mujer',
  'value.sexRegisteredAtBirth.male': 'Hombre',
  'value.sexRegisteredAtBirth.intersex': 'Intersexual',
  'value.sexRegisteredAtBirth.prefer_not_to_say': 'Prefiero no decirlo',
  'value.pregnancyStatus.yes': 'Sí, embarazada',
  'value.pregnancyStatus.no': 'No, no embarazada',
  'value.pregnancyStatus.possible': 'Posible embarazo',
  'value.pregnancyStatus.not_applicable': 'No es mi caso',
  'value.breastfeedingStatus.yes': 'Sí, doy el pecho o leche que me saco',
  'value.breastfeedingStatus.no': 'No',
  'value.breastfeedingStatus.not_applicable': 'No es mi caso',
  'value.tryingToConceive.yes': 'Sí, se planea un embarazo o mi pareja está embarazada',
  'value.tryingToConceive.no': 'No',
  'value.tryingToConceive.not_applicable': 'No es mi caso',
  'value.hairConcern.weak': 'Pelo débil',
  'value.hairConcern.thin': 'Pelo fino',
  'value.hairConcern.brittle': 'Pelo quebradizo',
  'value.hairConcern.general_loss': 'Caída del pelo',
  'value.hairConcern.none': 'Nada de esto',
  'value.hairLossPattern.general': 'En toda la cabeza',
  'value.hairLossPattern.progressive_recession': 'Sienes o nacimiento del pelo que van hacia atrás',
  'value.hairLossPattern.patchy': 'Zonas separadas',
  'value.hairLossPattern.none': 'Sin caída del pelo',
  'value.hairLossCause.hereditary': 'Es de familia',
  'value.hairLossCause.stress': 'Estrés',
  'value.hairLossCause.pregnancy_hormones': 'Después de un embarazo (hormonas)',
  'value.hairLossCause.other': 'Otra causa',
  'value.hairLossOnset.gradual': 'Poco a poco',
  'value.hairLossOnset.sudden': 'De repente (días o semanas)',
  'value.scalpSigns.itch': 'Picor',
  'value.scalpSigns.burn': 'Ardor',
  'value.scalpSigns.scale': 'Escamas',
  'value.scalpSigns.pustules': 'Granos',
  'value.scalpSigns.smooth_scar_like': 'Liso y brillante, como una cicatriz',
  'value.scalpSigns.pain': 'Dolor',
  'value.scalpSigns.none': 'Nada de esto',
  'value.allergiesCurrent.none': 'Ninguna alergia',
  'value.allergiesCurrent.hay_fever': 'Alergia al polen',
  'value.allergiesCurrent.asthma': 'Asma',
  'value.allergiesCurrent.food': 'Un alimento',
  'value.allergiesCurrent.food_soy_peanut': 'Soja o cacahuete',
  'value.allergiesCurrent.drug': 'Un medicamento',
  'value.allergiesCurrent.local_anaesthetic_ester': 'Una inyección de anestésico del tipo éster, como la procaína',
  'value.allergiesCurrent.local_anaesthetic_amide': 'Una inyección de anestésico del tipo amida, como la lidocaína',
  'value.allergiesCurrent.contact_dye_ppd': 'PPD, una sustancia de los tintes del pelo',
  'value.allergiesCurrent.contact_other': 'Otra cosa que toca la piel',
  'value.allergiesCurrent.latex': 'Látex',
  'value.allergiesCurrent.insect': 'Insectos',
  'value.pastAllergicReaction.none': 'Ninguna reacción',
  'value.pastAllergicReaction.dye': 'Tinte del pelo',
  'value.pastAllergicReaction.hair_product': 'Producto para el pelo',
  'value.pastAllergicReaction.medication': 'Medicamento',
  'value.pastAllergicReaction.local_anaesthetic': 'Anestésico local (medicamento que duerme la zona)',
  'value.skinDisease.none': 'Ninguna enfermedad de la piel',
  'value.skinDisease.scalp': 'En el cuero cabelludo',
  'value.skinDisease.elsewhere': 'En otro sitio',
  'value.circulatoryCondition.none': 'Ningún problema de circulación',
  'value.circulatoryCondition.varicose_veins': 'Varices',
  'value.circulatoryCondition.thrombosis': 'Coágulo de sangre (trombosis)',
  'value.circulatoryCondition.other': 'Otro problema de circulación',
  'value.cancerStatus.never': 'Nunca he tenido cáncer',
  'value.cancerStatus.active_or_in_treatment': 'Cáncer ahora, o todavía en tratamiento (las pastillas cuentan)',
  'value.cancerStatus.remission_doctor_confirmed': 'Pasado y con el tratamiento terminado, confirmado por un médico',
  'value.cancerStatus.remission_self_reported': 'Pasado y con el tratamiento terminado, no confirmado por un médico',
  'value.infectiousDisease.none': 'Ninguna infección',
  'value.infectiousDisease.cold_sore_or_shingles': 'Herpes labial (calentura) o herpes zóster (culebrilla)',
  'value.infectiousDisease.skin_or_scalp': 'Infección de la piel o del cuero cabelludo',
  'value.infectiousDisease.feverish_illness': 'Enfermedad con fiebre, como la gripe',
  'value.infectiousDisease.hepatitis_or_hiv': 'Hepatitis o VIH',
  'value.infectiousDisease.other': 'Otra infección',
  'value.diabetesStatus.none': 'Sin diabetes',
  'value.diabetesStatus.type1': 'Diabetes tipo 1',
  'value.diabetesStatus.type2': 'Diabetes tipo 2',
  'value.diabetesStatus.gestational_now': 'Diabetes en el embarazo actual',
  'value.diabetesStatus.remission_doctor_confirmed': 'En remisión, confirmada por un médico',
  'value.otherCurrentDisease.none': 'Ninguna otra enfermedad',
  'value.otherCurrentDisease.heart_or_blood_pressure': 'Problema del corazón o de la tensión',
  'value.otherCurrentDisease.autoimmune': 'Enfermedad autoinmune',
  'value.otherCurrentDisease.kidney_or_liver': 'Enfermedad del riñón o del hígado',
  'value.otherCurrentDisease.neurological': 'Enfermedad del cerebro o de los nervios',
  'value.otherCurrentDisease.other': 'Otra enfermedad',
  'value.recoveryConfirmedByDoctor.allergies': 'Alergias',
  'value.recoveryConfirmedByDoctor.skin_disease': 'Enfermedad de la piel',
  'value.recoveryConfirmedByDoctor.circulatory': 'Problema de circulación',
  'value.recoveryConfirmedByDoctor.cancer': 'Cáncer',
  'value.recoveryConfirmedByDoctor.infection': 'Infección',
  'value.recoveryConfirmedByDoctor.diabetes': 'Diabetes',
  'value.recoveryConfirmedByDoctor.none': 'Ninguno de estos',
  'value.bddScreen.negative': 'Negativo',
  'value.bddScreen.positive': 'Positivo',
  'value.bddScreen.not_done': 'No se ha hecho',
  'value.doctorDecision.continue': 'Seguir adelante',
  'value.doctorDecision.wait': 'Esperar',
  'value.doctorDecision.pending': 'Aún sin decidir',
  'value.doctorDecision.not_asked': 'No se ha preguntado a ningún médico',
  'value.bloodThinner.none': 'Ninguno de estos',
  'value.bloodThinner.anticoagulant': 'Anticoagulante (hace la sangre más líquida)',
  'value.bloodThinner.antiplatelet_prescribed': 'Medicamento recetado del tipo de la aspirina (antiagregante)',
  'value.bloodThinner.nsaid_or_aspirin_otc': 'Aspirina o calmante antiinflamatorio para el dolor, sin receta',
  'value.isotretinoin.never': 'Nunca',
  'value.isotretinoin.current': 'La tomo ahora',
  'value.isotretinoin.stopped': 'La tomé antes, ya la he dejado',
  'value.procedureKind.needle_mesotherapy': 'Mesoterapia con agujas',
  'value.procedureKind.needle_free': 'Mesoterapia sin agujas',
  'value.procedureKind.prp': 'PRP (plasma de su propia sangre)',
  'value.procedureKind.microneedling': 'Microagujas (microneedling)',
  'value.injectedSubstances.vitamins': 'Vitaminas',
  'value.injectedSubstances.amino_acids': 'Aminoácidos',
  'value.injectedSubstances.minerals': 'Minerales',
  'value.injectedSubstances.homeopathic': 'Producto homeopático',
  'value.injectedSubstances.plant_extract': 'Extracto de plantas',
  'value.injectedSubstances.minoxidil': 'Minoxidil',
  'value.injectedSubstances.dutasteride': 'Dutasterida',
  'value.injectedSubstances.finasteride': 'Finasterida',
  'value.injectedSubstances.lidocaine': 'Lidocaína (anestésico)',
  'value.injectedSubstances.procaine': 'Procaína (anestésico)',
  'value.injectedSubstances.corticosteroid': 'Corticosteroide (corticoide)',
  'value.injectedSubstances.other_drug': 'Otro medicamento, por ejemplo un retinoide',
  'value.productVehicle.aqueous': 'Acuosa',
  'value.productVehicle.oil': 'Oleosa',
  'value.productVehicle.alcohol': 'Alcohólica',
  'value.treatedArea.entire_head': 'Toda la cabeza',
  'value.treatedArea.part': 'Una parte de la cabeza',
  'value.activity.wash': 'Lavarme el pelo',
  'value.activity.dye': 'Teñirme el pelo',
  'value.activity.direct_sun': 'Estar al sol directo',
  'value.activity.beach': 'Ir a la playa',
  'value.activity.spa_sauna_hot_tub': 'Usar un spa, una sauna o un jacuzzi',
  'value.activity.intense_exercise': 'Hacer ejercicio intenso',
  'value.activity.gentle_walk': 'Dar un paseo suave',
  'value.activity.work': 'Ir a trabajar',
  'value.activity.pool': 'Meterme en una piscina',
  'value.activity.sea': 'Meterme en el mar',
  'value.activity.hair_dryer': 'Usar el secador de pelo',
  'value.activity.straightener': 'Usar la plancha del pelo',
  'value.activity.scalp_massage': 'Darme masajes en el cuero cabelludo',
  'value.activity.blood_donation': 'Donar sangre',
  'value.activity.other': 'Otra cosa',
  'value.foodAllergies.nuts': 'Frutos secos',
  'value.foodAllergies.strawberry': 'Fresa',
  'value.foodAllergies.avocado': 'Aguacate',
  'value.foodAllergies.seafood': 'Pescado o marisco',
  'value.foodAllergies.other': 'Otro alimento',
  'value.foodAllergies.none': 'Ninguna alergia a alimentos',
  'value.missPattern.none': 'Ninguna falta',
  'value.missPattern.single': 'Falta a una sesión',
  'value.missPattern.alternating': 'Faltas a una sesión sí y otra no',
  'value.missPattern.several': 'Faltas a varias sesiones',
  'value.missPattern.abandoned': 'Ha dejado de ir',
  'value.symptom.pain': 'Dolor',
  'value.symptom.inflammation': 'Piel inflamada',
  'value.symptom.burning': 'Ardor',
  'value.symptom.itching': 'Picor',
  'value.symptom.bruise': 'Moratón',
  'value.symptom.spots': 'Granitos o puntos pequeños, marcas o un sarpullido en un solo sitio',
  'value.symptom.swelling_forehead': 'Hinchazón de la frente',
  'value.symptom.swelling_lips_face': 'Hinchazón de los labios, la boca o la cara',
  'value.symptom.lump': 'Bulto, nódulo o llaga que no se cura',
  'value.symptom.pus': 'Pus o una costra que suelta líquido',
  'value.symptom.bald_patch': 'Calva o zona sin pelo',
  'value.symptom.blisters': 'Ampollas',
  'value.symptom.headache': 'Dolor de cabeza',
  'value.symptom.hives': 'Urticaria (ronchas)',
  'value.symptom.dizziness': 'Mareo o aturdimiento',
  'value.symptom.faint': 'Desmayo',
  'value.symptom.vision_change': 'Cambio en la vista',
  'value.symptom.numb_mouth':
    'Boca o lengua dormida, sabor a metal, pitido o zumbido en los oídos o sacudidas en los músculos',
  'value.symptom.fever': 'Fiebre',
  'value.symptom.pinpoint_bleeding': 'Gotas de sangre en los puntos de las agujas',
  'value.symptom.scabs_or_flakes':
    'Costras o escamas (caspa) pequeñas y secas (si son húmedas, amarillas o gruesas: elija pus o una costra que suelta líquido)',
  'value.symptom.shedding':
    'Se caen más pelos que antes, sin ninguna zona sin pelo (si hay una zona sin pelo: elija calva o zona sin pelo)',
  'value.symptom.scalp_numbness': 'Sensación de piel dormida en la zona tratada',
  'value.symptom.tiredness': 'Cansancio, por lo demás bien',
  'value.symptom.none': 'Ningún problema',
  'value.symptom.other': 'Otro problema',
  'value.symptomsReported.pain': 'Dolor',
  'value.symptomsReported.inflammation': 'Piel inflamada',
  'value.symptomsReported.burning': 'Ardor',
  'value.symptomsReported.itching': 'Picor',
  'value.symptomsReported.bruise': 'Moratón',
  'value.symptomsReported.spots': 'Granitos o puntos pequeños, marcas o un sarpullido en un solo sitio',
  'value.symptomsReported.swelling_forehead': 'Hinchazón de la frente',
  'value.symptomsReported.swelling_lips_face': 'Hinchazón de los labios, la boca o la cara',
  'value.symptomsReported.lump': 'Bulto, nódulo o llaga que no se cura',
  'value.symptomsReported.pus': 'Pus o una costra que suelta líquido',
  'value.symptomsReported.bald_patch': 'Calva o zona sin pelo',
  'value.symptomsReported.blisters': 'Ampollas',
  'value.symptomsReported.headache': 'Dolor de cabeza',
  'value.symptomsReported.hives': 'Urticaria (ronchas)',
  'value.symptomsReported.dizziness': 'Mareo o aturdimiento',
  'value.symptomsReported.faint': 'Desmayo',
  'value.symptomsReported.vision_change': 'Cambio en la vista',
  'value.symptomsReported.numb_mouth':
    'Boca o lengua dormida, sabor a metal, pitido o zumbido en los oídos o sacudidas en los músculos',
  'value.symptomsReported.fever': 'Fiebre',
  'value.symptomsReported.pinpoint_bleeding': 'Gotas de sangre en los puntos de las agujas',
  'value.symptomsReported.scabs_or_flakes': 'Costras o escamas (caspa) pequeñas y secas',
  'value.symptomsReported.shedding': 'Se caen más pelos que antes, sin ninguna zona sin pelo',
  'value.symptomsReported.scalp_numbness': 'Sensación de piel dormida en la zona tratada',
  'value.symptomsReported.tiredness': 'Cansancio, por lo demás bien',
  'value.symptomsReported.none': 'Ningún problema',
  'value.symptomsReported.other': 'Otro problema',
  'value.trend.improving': 'Mejora',
  'value.trend.same': 'Sigue igual',
  'value.trend.worsening': 'Empeora',
  'value.spread.localised': 'Solo en el punto tratado',
  'value.spread.spreading': 'Se está extendiendo',
  'value.spread.whole_body': 'Por todo el cuerpo',
  'value.skinColourChange.none': 'No hay cambio, o solo un moratón corriente',
  'value.skinColourChange.red': 'Roja',
  'value.skinColourChange.white_mottled': 'Blanca, o a manchas como el mármol',
  'value.skinColourChange.blue_grey_black': 'Azul, gris o negra',
  'value.callerRole.patient': 'El paciente o la paciente',
  'value.callerRole.parent': 'La madre o el padre',
  'value.callerRole.carer': 'Una persona que cuida al paciente',
  'value.callerRole.clinic': 'Alguien de la clínica',
  'value.callerRole.other': 'Otra persona',
  'value.exposedThirdParty.none': 'Nadie más',
  'value.exposedThirdParty.child': 'Un niño o una niña',
  'value.exposedThirdParty.pregnant_person': 'Una persona embarazada',
  'value.exposedThirdParty.breastfed_baby': 'Un bebé que toma el pecho',
  'value.exposedThirdParty.other': 'Otra persona',
  'value.remedyPlanned.anti_inflammatory_topical': 'Producto antiinflamatorio para la piel',
  'value.remedyPlanned.lotion': 'Loción',
  'value.remedyPlanned.analgesic': 'Calmante para el dolor',
  'value.remedyPlanned.cold_compress': 'Compresa fría',
  'value.remedyPlanned.none': 'Nada',
  'value.practitionerKind.doctor': 'Un médico o una médica',
  'value.practitionerKind.nurse': 'Un enfermero o una enfermera',
  'value.practitionerKind.other_licensed': 'Otro profesional autorizado',
  'value.practitionerKind.beautician': 'Un o una esteticista',
  'value.productAuthorised.yes': 'Sí, para inyectar',
  'value.productAuthorised.no': 'No',
  'value.productAuthorised.cosmetic_only': 'Solo como cosmético',
  'value.setting.clinic': 'En una clínica',
  'value.setting.home': 'En una casa',
  'value.setting.hotel_or_mobile': 'En un hotel o con un servicio móvil',
  'value.setting.other': 'En otro sitio',
  'value.selfHarmThoughts.none': 'No tengo esos pensamientos',
  'value.selfHarmThoughts.thoughts_but_safe': 'Tengo esos pensamientos, pero puedo mantenerme a salvo',
  'value.selfHarmThoughts.may_act': 'Puede que los lleve a cabo, tengo un plan o no puedo mantenerme a salvo',
  'value.hairLength.short': 'Demasiado corto para una trenza',
  'value.hairLength.long': 'Lo bastante largo para una trenza',
  'value.waterTemperature.cool_or_warm': 'Fresca o templada',
  'value.waterTemperature.very_hot': 'Muy caliente',
  'value.homeProducts.shampoo': 'Champú',
  'value.homeProducts.conditioner': 'Acondicionador',
  'value.homeProducts.mask': 'Mascarilla para el pelo',
  'value.homeProducts.cream_bath': 'Baño de crema',
  'value.homeProducts.other': 'Otro producto',
  'value.homeProducts.none': 'Ninguno',
  'group.person': 'Sobre usted',
  'group.hair-complaint': 'Su pelo y su cuero cabelludo',
  'group.conditions': 'Alergias y enfermedades',
  'group.medicines': 'Medicamentos',
  'group.session': 'La sesión',
  'group.preparation': 'Antes de la sesión',
  'group.aftercare': 'Después de la sesión',
  'group.adherence': 'El curso del tratamiento',
  'group.triage': 'Problemas que tiene ahora',
  'group.remedy': 'Remedios',
  'group.clinic': 'La clínica',
  'group.triage-specific-rows': 'Otros signos de alarma',
  'group.general-advice': 'Hábitos y consejos',
  'unit.years': 'años',
  'unit.months': 'meses',
  'unit.% (NGSP)': '% (NGSP)',
  'unit.mm': 'mm',
  'unit.injections/session': 'inyecciones por sesión',
  'unit.minutes': 'minutos',
  'unit.sessions/week': 'sesiones por semana',
  'unit.mg': 'mg',
  'unit.kg': 'kg',
  'unit.calendar days': 'días naturales',
  'unit.°C': '°C',
  'unit.hours': 'horas',
  'unit.glasses/day': 'vasos al día',
  'unit.sessions': 'sesiones',
  'unit.points': 'puntos',
  'unit.cm': 'cm',
}
