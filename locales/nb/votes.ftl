# Flere vurderere: hva planen sier om stemmene.

votes-plan-heading = Flere vurderere
votes-plan-note = Alle stemte uten å se de andres stemmer. Medianen er den midterste stemmen; er antallet et partall, er den den laveste av de to i midten. Et spørsmål er omstridt når den midterste halvdelen av stemmene spenner over to nivåer eller mer: Minst en firedel av vurdererne ligger så mye over en annen firedel. Enkeltstemmer vises bare når det er fem eller flere.
votes-plan-caption = Spørsmål som flere vurderere har stemt over
votes-plan-column = Stemmer
votes-plan-median = { PLURAL($n) ->
        [one] { $n } stemme
       *[other] { $n } stemmer
    }, median { $median }
votes-plan-none-known = ingen av vurdererne visste det
votes-plan-contested = omstridt
votes-plan-unknown = visste ikke: { $n }
votes-plan-reason-missing = ikke avgjort, eller begrunnelse mangler
votes-plan-reason-public = vises ikke i den offentlige utgaven
votes-plan-scope = Flere vurderere har stemt over { PLURAL($n) ->
        [one] { $n } spørsmål
       *[other] { $n } spørsmål
    } uten å se hverandres stemmer; { $contested ->
        [0] ingen spørsmål var omstridt
       *[other] { PLURAL($contested) ->
            [one] { $contested } spørsmål var omstridt
           *[other] { $contested } spørsmål var omstridt
        }
    }.
votes-plan-no-reason = Det er stemt over «{ $question }» ({ $id }), men svaret som er lagret, er et annet enn medianen av stemmene, og begrunnelse mangler. Bli enige om et svar, eller skriv hva det bygger på.
votes-plan-method = Flere vurderere stemmer uten å se hverandres stemmer. Når n stemmer er ordnet, er medianen nummer n/2 nedenfra, nedre kvartil nummer n/4 nedenfra og øvre kvartil nummer n/4 ovenfra; plassene rundes opp, og det beregnes ingen mellomverdier. Et spørsmål er omstridt når kvartilene ligger 2 eller flere nivåer fra hverandre. «Vet ikke» regnes ikke med. Svaret kan avvike fra medianen bare med en begrunnelse.
votes-constant-range = Antall nivåer mellom kvartilene som gjør et spørsmål omstridt
votes-constant-distribution = Minste antall stemmer som gjør at enkeltstemmer vises

votes-change-raters = hvem som stemmer
votes-change-vote = stemme på { $id }
votes-change-again = ny avstemning { $id }
votes-change-reason = hvorfor ikke medianen, { $id }
votes-change-agreed = enighet om { $id }: { $answer }
