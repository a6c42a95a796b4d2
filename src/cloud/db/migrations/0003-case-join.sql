-- 我也看到了: makes a neighbour a co-owner of an open case, once. The same request, or the same person again, gets the same
-- receipt. A case that the person may not see is missing to them. Refusals and taken receipts as in report_submit.
create function case_join(
  p_city text, p_person uuid, p_request uuid, p_case uuid, p_receipt text, p_now timestamptz, p_notice uuid
) returns table (receipt text, case_id uuid, reported_at timestamptz)
language plpgsql as $$
#variable_conflict use_column
declare
  it record;
begin
  return query select * from receipt_of_request(p_city, p_person, p_request);
  if found then return; end if;

  select c.stage, c.is_public into it from cases c where c.city_id = p_city and c.id = p_case for update;
  if not found then raise exception using errcode = 'JL001', message = 'CASE_MISSING'; end if;

  return query select o.receipt, o.case_id, o.joined_at from case_owner o
    where o.city_id = p_city and o.case_id = p_case and o.person_id = p_person;
  if found then return; end if;

  if not it.is_public then raise exception using errcode = 'JL001', message = 'CASE_MISSING'; end if;
  if it.stage in ('closed', 'declined') then raise exception using errcode = 'JL001', message = 'CASE_CLOSED'; end if;

  insert into case_owner (city_id, case_id, person_id, request_id, receipt, is_reporter, joined_at)
    values (p_city, p_case, p_person, p_request, p_receipt, false, p_now);
  update cases c set owners = c.owners + 1 where c.city_id = p_city and c.id = p_case;
  insert into case_event (city_id, case_id, seq, request_id, kind, at, role, person_id)
    select p_city, p_case, max(e.seq) + 1, p_request, 'joined', p_now, 'resident', p_person
    from case_event e where e.city_id = p_city and e.case_id = p_case;
  insert into notice (city_id, id, person_id, case_id, kind, at)
    values (p_city, p_notice, p_person, p_case, 'received', p_now);
  return query select p_receipt, p_case, p_now;
end $$;
