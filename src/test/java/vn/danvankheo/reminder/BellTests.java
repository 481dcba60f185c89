package vn.danvankheo.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.ModelAndView;
import vn.danvankheo.account.Scope;
import vn.danvankheo.account.Viewer;

class BellTests {

    private final ReminderRepository reminders = mock(ReminderRepository.class);

    @Test
    void itCountsWhatIsNew() {
        when(reminders.countNew(anyLong(), anyInt())).thenReturn(3);

        assertThat(ring("briefing/report").getModel()).containsEntry("newReminders", "3");
    }

    @Test
    void itStopsCountingAtAHundred() {
        when(reminders.countNew(anyLong(), anyInt())).thenReturn(100);

        assertThat(ring("briefing/report").getModel()).containsEntry("newReminders", "99+");
    }

    @Test
    void aPageIsShownWithoutItsCountWhenTheDatabaseIsGone() {
        when(reminders.countNew(anyLong(), anyInt())).thenThrow(new DataAccessResourceFailureException("gone")).thenThrow(new CannotCreateTransactionException("gone"));

        assertThat(ring("briefing/report").getModel()).isEmpty();
        assertThat(ring("briefing/report").getModel()).isEmpty();
    }

    @Test
    void whatShowsNoPageAsksNothing() {
        ring("redirect:/giao-ban");
        new Bell(reminders).postHandle(signedIn(), new MockHttpServletResponse(), this, null);
        new Bell(reminders).postHandle(new MockHttpServletRequest(), new MockHttpServletResponse(), this, new ModelAndView("exhibition/wall"));

        verifyNoInteractions(reminders);
    }

    private ModelAndView ring(String view) {
        var page = new ModelAndView(view);
        new Bell(reminders).postHandle(signedIn(), new MockHttpServletResponse(), this, page);
        return page;
    }

    private static MockHttpServletRequest signedIn() {
        var request = new MockHttpServletRequest();
        request.setUserPrincipal(new TestingAuthenticationToken(new Viewer(1, "phuong06", "Cán bộ phường", List.of(), new Scope(Set.of())), null));
        return request;
    }
}
