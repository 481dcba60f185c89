-- The models that a survey found weak and that nobody has said since to be mended: what the surveys tell the register of models.
create view model_to_mend as
select s.model_id, min(s.surveyed_on) as since
from remedy r join field_survey s on s.id = r.survey_id
where r.status <> 'CLOSED'
group by s.model_id;
